// Runs before the first paint (classic script, not a module): the remembered theme and language, so nothing flashes.
(function () {
  var root = document.documentElement;
  function remembered(key) {
    try {
      return localStorage.getItem(key);
    } catch (denied) {
      return null;
    }
  }
  var dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  // An embedded page follows the system, as the page around it does not know what was chosen here.
  root.dataset.theme = (!root.dataset.embedded && remembered('theme')) || (dark ? 'dark' : 'light');
  var asked = new URLSearchParams(location.search).get('lang') || remembered('lang') || 'zh-CN';
  root.lang = asked.slice(0, 2) === 'en' ? 'en' : 'zh-CN';
  // The words, which no page can name before it knows the language; the modules would ask for them only once all are
  // there.
  var file = root.lang === 'en' ? 'en.js' : 'zh.js';
  [file].concat(root.dataset.words ? root.dataset.words + '/' + file : []).forEach(function (words) {
    var early = document.createElement('link');
    early.rel = 'modulepreload';
    early.href = '/i18n/' + words;
    document.head.append(early);
  });
})();
