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
})();
