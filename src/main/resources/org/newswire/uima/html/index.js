(() => {
  const script = document.currentScript;
  const files = +script.dataset.files;
  const documents = +script.dataset.documents;
  const ROWS = 100;
  const byId = id => document.getElementById(id);
  const stories = [];
  const plain = value => value.toLocaleLowerCase();
  const unique = values => [...new Set(values)];
  // What a row is searched in, as it was first asked for: to make it anew for all of them takes as long as to search.
  const texts = new WeakMap();
  let state = {view: 'stories', q: '', field: '', sort: '', down: false, page: 0};
  let tallies = {};

  // A column: its head, the values of a row, and what makes it more than text.
  const views = {
    stories: {title: 'Stories', rows: () => stories, columns: [
      {head: 'Title', values: s => [s.title], cell: (s, td) => td.append(link(s.title, s.page))},
      // An ISO date without a year begins with two hyphens.
      {head: 'Date', values: s => s.date ? [s.date.replace(/^--/, '')] : []},
      {head: 'Place', values: s => s.places},
      {head: 'Agency', values: s => s.agencies.map(a => a[0])},
      {head: 'Contributor', values: s => unique(s.people.map(p => p[0]))},
      {head: 'Speaker', values: s => s.speakers.map(p => p[0]), hidden: true},
      {head: 'Acronym', values: s => unique(s.acronyms.flatMap(a => [a[1], a[2]])), hidden: true},
      {head: 'Document', values: s => [s.doc || ''], hidden: true},
      {head: 'Marks', values: s => [s.marks], number: true}]},
    agencies: {title: 'Agencies', rows: () => tally('agencies', countAgencies), columns: [
      {head: 'Agency', values: r => [r.name], cell: (r, td) => td.append(filter(r.name, 'Agency', r.name))},
      {head: 'Domain', values: r => r.id ? [r.id] : []},
      {head: 'Stories', values: r => [r.stories], number: true}]},
    contributors: {title: 'Contributors', rows: () => tally('contributors', countPeople), columns: [
      {head: 'Name', values: r => [r.name], cell: (r, td) => td.append(filter(r.name, 'Contributor', r.name))},
      {head: 'Roles', values: r => [...r.roles.keys()]},
      {head: 'Stories', values: r => [r.stories], number: true}]},
    acronyms: {title: 'Acronyms', rows: () => tally('acronyms', countAcronyms), columns: [
      {head: 'Stands for', values: r => [r.name], cell: (r, td) => td.append(filter(r.name, 'Acronym', r.name))},
      {head: 'Name used', values: r => [r.form], cell: (r, td) => td.append(filter(r.form, 'Acronym', r.form))},
      {head: 'By reporters', values: r => [r.reporters], number: true},
      {head: 'By speakers', values: r => [r.speakers], number: true},
      {head: 'Explained', values: r => [r.explained], number: true},
      {head: 'Stories', values: r => [r.stories], number: true}]},
    speakers: {title: 'Speakers', rows: () => tally('speakers', countSpeakers), columns: [
      {head: 'Name', values: r => [r.name], cell: (r, td) => td.append(filter(r.name, 'Speaker', r.name))},
      {head: 'Statements', values: r => [r.statements], number: true},
      {head: 'Stories', values: r => [r.stories], number: true}]},
  };
  const usual = {stories: '', agencies: 'Stories', contributors: 'Stories', acronyms: 'Stories', speakers: 'Statements'};

  function tally(name, count) {
    if (!tallies[name] || tallies[name].of !== stories.length) {
      const rows = new Map();
      stories.forEach(story => count(story, (key, fresh) => {
        if (!rows.has(key)) rows.set(key, fresh);
        return rows.get(key);
      }));
      tallies[name] = {of: stories.length, rows: [...rows.values()]};
    }
    return tallies[name].rows;
  }
  function countAgencies(story, row) {
    new Map(story.agencies.map(a => [a[1] || a[0], a])).forEach((a, key) => row(key, {name: a[0], id: a[1], stories: 0}).stories++);
  }
  function countPeople(story, row) {
    unique(story.people.map(p => p[0])).forEach(name => row(name, {name, roles: new Map(), stories: 0}).stories++);
    story.people.forEach(p => { if (p[1]) row(p[0]).roles.set(p[1].replaceAll('-', ' '), true); });
  }
  function countAcronyms(story, row) {
    story.acronyms.forEach(a => {
      const r = row(a[0] + '\n' + a[2], {name: a[1], form: a[2], reporters: 0, speakers: 0, explained: 0, stories: 0});
      r.reporters += a[3];
      r.speakers += a[4];
      r.explained += a[5];
      r.stories++;
    });
  }
  function countSpeakers(story, row) {
    story.speakers.forEach(s => {
      const r = row(s[0], {name: s[0], statements: 0, stories: 0});
      r.statements += s[1];
      r.stories++;
    });
  }

  const isolated = text => Object.assign(document.createElement('bdi'), {textContent: text});
  function link(text, href) {
    const a = document.createElement('a');
    a.href = href;
    a.append(isolated(text));
    return a;
  }
  function filter(text, field, query) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(isolated(text));
    button.addEventListener('click', () => go({view: 'stories', field, q: query, sort: '', down: false, page: 0}));
    return button;
  }

  function searched(row, columns) {
    const known = texts.get(row);
    if (known && known.field === state.field) return known.text;
    const text = plain(columns.flatMap(c => c.number ? [] : c.values(row)).join('\n'));
    texts.set(row, {field: state.field, text});
    return text;
  }

  function selected() {
    const view = views[state.view];
    const wanted = plain(state.q).split(/\s+/).filter(word => word);
    const columns = state.field ? view.columns.filter(c => c.head === state.field) : view.columns;
    let rows = view.rows();
    if (wanted.length) {
      rows = rows.filter(row => {
        const text = searched(row, columns);
        return wanted.every(word => text.includes(word));
      });
    }
    const by = view.columns.find(c => c.head === state.sort);
    if (by) {
      const key = row => by.number ? by.values(row)[0] : plain(by.values(row).join(', '));
      const keyed = rows.map(row => [key(row), row]);
      // What has no value comes last whichever way the list is turned.
      const turn = state.down ? -1 : 1;
      keyed.sort(([a], [b]) => a === b ? 0 : a === '' ? 1 : b === '' ? -1 : a < b ? -turn : turn);
      rows = keyed.map(pair => pair[1]);
    }
    return rows;
  }

  function draw() {
    const view = views[state.view];
    const rows = selected();
    const columns = view.columns.filter(c => !c.hidden);
    const last = Math.max(0, Math.ceil(rows.length / ROWS) - 1);
    state.page = Math.min(state.page, last);
    document.querySelectorAll('nav button').forEach(b => {
      if (b.dataset.view === state.view) b.setAttribute('aria-current', 'page'); else b.removeAttribute('aria-current');
    });
    byId('list').tHead.replaceChildren(headRow(columns));
    byId('list').tBodies[0].replaceChildren(...rows.slice(state.page * ROWS, (state.page + 1) * ROWS).map(row => {
      const tr = document.createElement('tr');
      // On a narrow screen they are drawn as blocks, of which a browser would not say by itself that they are a table.
      tr.setAttribute('role', 'row');
      columns.forEach((c, at) => {
        const td = tr.insertCell();
        td.setAttribute('role', 'cell');
        if (at) td.dataset.head = c.head;
        if (c.number) td.className = 'number';
        if (c.head === 'Date') td.className = 'date';
        if (c.cell) c.cell(row, td); else c.values(row).forEach((value, i) => td.append(i ? ', ' : '', isolated(value)));
      });
      return tr;
    }));
    byId('found').textContent = rows.length.toLocaleString('en') + ' of ' + view.rows().length.toLocaleString('en') + ' '
      + view.title.toLowerCase();
    byId('page').textContent = 'Page ' + (state.page + 1) + ' of ' + (last + 1);
    byId('back').disabled = state.page === 0;
    byId('on').disabled = state.page === last;
    byId('field').replaceChildren(...['', ...view.columns.filter(c => !c.number).map(c => c.head)].map(head =>
      new Option(head || 'everything', head, false, head === state.field)));
    if (byId('query').value !== state.q) byId('query').value = state.q;
  }
  function headRow(columns) {
    const tr = document.createElement('tr');
    tr.setAttribute('role', 'row');
    columns.forEach(c => {
      const th = document.createElement('th');
      th.setAttribute('role', 'columnheader');
      th.scope = 'col';
      if (state.sort === c.head) th.setAttribute('aria-sort', state.down ? 'descending' : 'ascending');
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = c.head;
      button.addEventListener('click', () => {
        const down = state.sort === c.head ? !state.down : !!c.number;
        go({...state, sort: c.head, down, page: 0});
        [...byId('list').tHead.querySelectorAll('button')].find(b => b.textContent === c.head).focus();
      });
      th.append(button);
      tr.append(th);
    });
    return tr;
  }

  /** The address holds what is shown, so that going back works and a list can be sent to others. */
  function go(next, replace) {
    state = next;
    const hash = '#' + new URLSearchParams({view: state.view, q: state.q, in: state.field, sort: state.sort, down: state.down ? 1 : ''});
    history[replace ? 'replaceState' : 'pushState'](null, '', hash);
    draw();
  }
  function read() {
    const given = new URLSearchParams(location.hash.substring(1));
    const view = views[given.get('view')] ? given.get('view') : 'stories';
    state = {view, q: given.get('q') || '', field: given.get('in') || '', sort: given.get('sort') || usual[view],
      down: given.has('down') ? !!given.get('down') : view !== 'stories', page: 0};
    draw();
  }

  Object.entries(views).forEach(([name, view]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.view = name;
    button.textContent = view.title;
    button.addEventListener('click', () => go({view: name, q: '', field: '', sort: usual[name], down: name !== 'stories', page: 0}));
    document.querySelector('nav').append(button, ' ');
  });
  byId('query').addEventListener('input', event => go({...state, q: event.target.value, page: 0}, true));
  byId('field').addEventListener('change', event => go({...state, field: event.target.value, page: 0}, true));
  byId('clear').addEventListener('click', () => go({...state, q: '', field: '', page: 0}));
  byId('back').addEventListener('click', () => { state.page--; draw(); });
  byId('on').addEventListener('click', () => { state.page++; draw(); });
  document.querySelector('form').addEventListener('submit', event => event.preventDefault());
  addEventListener('popstate', read);

  let loaded = 0;
  function load() {
    byId('loading').textContent = loaded < files
      ? 'Reading ' + stories.length.toLocaleString('en') + ' of ' + documents.toLocaleString('en') : '';
    if (loaded < files) document.head.append(Object.assign(document.createElement('script'), {src: 'index/' + loaded + '.js'}));
  }
  window.newswire = entries => {
    entries.forEach(entry => stories.push(entry));
    loaded++;
    // The list is there with the first file; drawing it anew for every other would only make them slower.
    if (loaded === 1 || loaded === files) draw();
    setTimeout(load);
  };
  read();
  load();
})();
