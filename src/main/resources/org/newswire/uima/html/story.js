(() => {
  const story = document.getElementById('story');
  const panel = document.getElementById('panel');
  const body = document.body;
  let pinned = false;

  const shows = mark => document.getElementById('show-' + layer(mark)).checked;
  const layer = mark => mark.className.split(' ')[0].substring(2);
  const first = mark => document.getElementById('m' + mark.dataset.mark);
  const reachable = () => [...story.querySelectorAll('mark[id]')].filter(shows);

  /** One mark at a time can be reached by tab; the arrow keys go on from there. */
  function settle(mark) {
    story.querySelectorAll('mark[tabindex="0"]').forEach(m => { m.tabIndex = -1; });
    const next = mark && shows(mark) ? mark : reachable()[0];
    if (next) next.tabIndex = 0;
  }

  function around(element) {
    const marks = [];
    for (let m = element.closest('mark'); m; m = m.parentElement.closest('mark')) {
      if (shows(m)) marks.push(m);
    }
    return marks;
  }

  function show(element) {
    const marks = around(element);
    if (!marks.length) return hide();
    light(marks[0].dataset.mark);
    panel.replaceChildren(...marks.map(mark => {
      const row = document.getElementById('f' + mark.dataset.mark);
      const section = document.createElement('section');
      const title = document.createElement('h3');
      const key = document.createElement('span');
      key.className = 'key l-' + layer(mark);
      key.textContent = layer(mark);
      title.append(key);
      section.append(title, ...[...row.cells[2].childNodes].map(node => node.cloneNode(true)));
      return section;
    }));
    panel.hidden = false;
    const box = element.getClientRects()[0] || element.getBoundingClientRect();
    const left = Math.min(box.left, document.documentElement.clientWidth - panel.offsetWidth - 8);
    const below = box.bottom + 10 + panel.offsetHeight < innerHeight || box.top < panel.offsetHeight + 10;
    panel.style.left = Math.max(4, left + scrollX) + 'px';
    panel.style.top = (below ? box.bottom + 10 : box.top - panel.offsetHeight - 6) + scrollY + 'px';
  }

  function light(number) {
    story.querySelectorAll('mark.lit').forEach(m => m.classList.remove('lit'));
    if (number) story.querySelectorAll('mark[data-mark="' + number + '"]').forEach(m => m.classList.add('lit'));
  }

  function hide() {
    pinned = false;
    panel.hidden = true;
    light();
  }

  story.addEventListener('mouseover', event => { if (!pinned) show(event.target); });
  story.addEventListener('mouseleave', () => { if (!pinned && !story.contains(document.activeElement)) hide(); });
  story.addEventListener('focusin', event => { pinned = false; settle(event.target); show(event.target); });
  story.addEventListener('click', event => {
    const mark = around(event.target)[0];
    if (mark) { first(mark).focus({preventScroll: true}); show(event.target); pinned = true; } else hide();
  });
  story.addEventListener('keydown', event => {
    const marks = reachable();
    const at = marks.indexOf(document.activeElement);
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') marks[Math.min(at + 1, marks.length - 1)]?.focus();
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') marks[Math.max(at - 1, 0)]?.focus();
    else if (event.key === 'Enter') { pinned = true; panel.querySelector('a')?.focus(); } else return;
    event.preventDefault();
  });
  body.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || panel.hidden) return;
    const back = panel.contains(document.activeElement) ? story.querySelector('mark[tabindex="0"]') : null;
    hide();
    if (back) { back.focus(); hide(); }
  });
  body.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#m"]');
    if (link) {
      const mark = document.getElementById(link.getAttribute('href').substring(1));
      if (!mark) return;
      document.getElementById('show-' + layer(mark)).checked = true;
      event.preventDefault();
      history.replaceState(null, '', link.getAttribute('href'));
      mark.scrollIntoView({block: 'center'});
      mark.focus({preventScroll: true});
    } else if (!story.contains(event.target) && !panel.contains(event.target)) hide();
  });
  document.querySelectorAll('[data-layer]').forEach(box => box.addEventListener('change', () => { hide(); settle(); }));
  settle();
})();
