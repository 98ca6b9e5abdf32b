package org.newswire.uima.io;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The files that a list of inputs names, in input order and by name within a folder.
 *
 * <p>An input is a file, a folder (all files below it whose names end in {@code .txt} in any case, hidden ones left
 * out) or a glob as of {@link java.nio.file.FileSystem#getPathMatcher}. Folders are listed as they are reached, so the
 * number of files does not matter to memory.
 */
final class StoryFiles implements Iterable<Path> {
  private static final boolean UNICODE_NAMES = System.getProperty("sun.jnu.encoding", "UTF-8").startsWith("UTF");
  private static final String SUFFIX = "txt";
  /** How many entries of a folder are put into order; more would be felt before the first is read. */
  private static final int MOST_ORDERED = 50_000;

  private final List<Input> inputs;
  private final Path base;

  private record Input(Path root, Predicate<Path> accepts) {}

  /**
   * Resolves the inputs.
   *
   * @param inputs files, folders or globs
   * @throws NoSuchFileException when a file, a folder or the folder that a glob starts in does not exist
   */
  StoryFiles(List<String> inputs) throws NoSuchFileException {
    this.inputs = new ArrayList<>();
    Path common = null;
    for (String input : inputs) {
      Input resolved = resolve(input);
      Path folder = Files.isDirectory(resolved.root()) ? resolved.root() : resolved.root().getParent();
      common = common == null ? folder : common(common, folder);
      this.inputs.add(resolved);
    }
    base = common;
  }

  private static Input resolve(String input) throws NoSuchFileException {
    Path path = Path.of(input).toAbsolutePath().normalize();
    if (Files.isDirectory(path)) {
      return new Input(path, file -> ForeignText.suffix(file).equals(SUFFIX));
    }
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return new Input(path, file -> true);
    }
    Path root = path;
    while (root.getParent() != null && isGlob(root)) {
      root = root.getParent();
    }
    if (root.equals(path) || !Files.isDirectory(root)) {
      throw new NoSuchFileException(input, null, "no such file or folder");
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + path);
    return new Input(root, matcher::matches);
  }

  /**
   * Refuses files that somebody takes for stories, before anything is done.
   *
   * @param names the inputs as they were given
   * @throws IOException when one of them is a file of another kind, with its name and what to do
   */
  static void refuseForeign(List<String> names) throws IOException {
    for (String name : names) {
      Path file = Path.of(name);
      if (Files.isRegularFile(file) && Files.isReadable(file)) {
        try (InputStream in = Files.newInputStream(file)) {
          byte[] beginning = in.readNBytes(ForeignText.BYTES);
          Optional<ForeignText> kind = ForeignText.named(file).or(() -> ForeignText.beginning(beginning));
          if (kind.isPresent()) {
            throw new IOException(name + ": " + kind.get().advice());
          }
        }
      }
    }
  }

  /**
   * Says that there is nothing to read, and what there is instead.
   *
   * @param names the inputs as they were given
   */
  String nothing(List<String> names) {
    SortedMap<String, Integer> others = new TreeMap<>();
    for (Input input : inputs) {
      if (Files.isDirectory(input.root())) {
        new Walk(List.of(new Input(input.root(), file -> true)), 0).forEachRemaining(
            file ->
                others.merge(ForeignText.suffix(file)
                .isEmpty() ? "no suffix" : "." + ForeignText.suffix(file), 1, Integer::sum));
      }
    }
    String found = others.values().stream().mapToInt(Integer::intValue).sum() + " other files"
        + (others.isEmpty() ? "" : others.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(5)
            .map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", ", " (", ")")));
    return (names.stream()
        .allMatch(name -> Files.isDirectory(Path.of(name))) ? "no .txt file below " : "no file matches ")
        + String.join(", ", names) + "; " + found + " are not read";
  }

  private static boolean isGlob(Path path) {
    return path.toString().chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  private static Path common(Path a, Path b) {
    Path common = a;
    while (!b.startsWith(common)) {
      common = common.getParent();
    }
    return common;
  }

  /**
   * Returns the id of a document: its path below the deepest folder that holds all inputs, with slashes.
   *
   * @param file one of these files
   */
  String id(Path file) {
    String path = base.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    return UNICODE_NAMES ? path : inUnicode(path, file);
  }

  /** Reads a name as UTF-8 where the locale knows less, as that of cron does; else as the locale says. */
  private String inUnicode(String path, Path file) {
    String below = file.toUri().getRawPath().substring(base.toUri().getRawPath().length());
    try {
      String decoded = URLDecoder.decode(below.replace("+", "%2B"), StandardCharsets.UTF_8);
      return decoded.indexOf('\uFFFD') >= 0 ? path : decoded;
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  /** How many files there are, and how long they are together. */
  record Size(int files, long bytes) {}

  /**
   * Returns the number of files and their bytes; a file that cannot be read counts as empty, and a folder that cannot
   * be listed as one such file.
   *
   * @param goesOn asked again and again; false leaves the rest out
   */
  Size size(BooleanSupplier goesOn) {
    int count = 0;
    long bytes = 0;
    for (Iterator<Path> walk = new Walk(inputs, 0); goesOn.getAsBoolean() && walk.hasNext();) {
      count++;
      bytes += walk.next().toFile().length();
    }
    return new Size(count, bytes);
  }

  /** {@return the files, each once, and folders that cannot be listed in the place of their files} */
  @Override
  public Iterator<Path> iterator() {
    return new Walk(inputs, MOST_ORDERED);
  }

  /** Walks the inputs without recursion, one folder listing after the other. */
  private static final class Walk implements Iterator<Path> {
    private final Iterator<Input> remaining;
    private final boolean single;
    private final int mostOrdered;
    private final Deque<Iterator<Path>> folders = new ArrayDeque<>();
    private final LongSet seen = new LongSet();
    private Predicate<Path> accepts;
    private Path next;

    Walk(List<Input> inputs, int mostOrdered) {
      this.mostOrdered = mostOrdered;
      remaining = inputs.iterator();
      single = inputs.size() == 1;
    }

    @Override
    public boolean hasNext() {
      while (next == null && (!folders.isEmpty() || remaining.hasNext())) {
        advance();
      }
      return next != null;
    }

    private void advance() {
      if (folders.isEmpty()) {
        Input input = remaining.next();
        accepts = input.accepts();
        if (Files.isDirectory(input.root())) {
          enter(input.root());
        } else {
          offer(input.root());
        }
      } else if (!folders.peek().hasNext()) {
        folders.pop();
      } else {
        Path path = folders.peek().next();
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          enter(path);
        } else if (accepts.test(path)) {
          offer(path);
        }
      }
    }

    /** Takes a file unless another input has named it; a single input cannot, and so needs no memory of its files. */
    private void offer(Path file) {
      if (single || seen.add(LongSet.hash(file.toString()))) {
        next = file;
      }
    }

    private void enter(Path folder) {
      try {
        folders.push(FolderListing.of(folder, mostOrdered));
      } catch (IOException e) {
        // Whoever reads it will say so; it must not cost the files elsewhere.
        offer(folder);
      }
    }

    @Override
    public Path next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Path file = next;
      next = null;
      return file;
    }
  }
}
