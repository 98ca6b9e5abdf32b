import json, subprocess

def rows(texts, newswire=("java", "-jar", "target/newswire-uima.jar")):
    lines = "".join(json.dumps({"id": i, "text": t}) + "\n" for i, t in enumerate(texts))
    run = subprocess.run([*newswire, "-", "-o", "-", "--quiet"], input=lines, stdout=subprocess.PIPE, encoding="utf-8")
    return [json.loads(row) for row in run.stdout.splitlines()]
