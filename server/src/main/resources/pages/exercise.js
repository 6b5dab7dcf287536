// The exercise of a guided path: sums up in the page what was ticked. Nothing is sent, nothing is kept.
(() => {
  const shown = 3;
  const groups = [...document.querySelectorAll('fieldset[data-group]')];
  const result = document.getElementById('result');
  const strengths = document.getElementById('strengths');

  const make = (name, text) => {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  };

  const ticked = (group) => [...group.querySelectorAll('input:checked')].map((box) => group.querySelector(`label[for="${box.id}"]`).textContent);

  function sumUp() {
    const most = groups
      .map((group) => ({ group, statements: ticked(group) }))
      .filter(({ statements }) => statements.length)
      .sort((a, b) => b.statements.length - a.statements.length);
    result.hidden = !most.length;
    strengths.replaceChildren(
      ...most.slice(0, shown).flatMap(({ group, statements }) => {
        const list = document.createElement('ul');
        list.append(...statements.map((statement) => make('li', statement)));
        return [make('h3', group.querySelector('legend').textContent), make('p', group.querySelector('.tells').textContent), list];
      }),
    );
  }

  document.documentElement.classList.add('scripted');
  document.querySelector('.exercise').addEventListener('change', sumUp);
  document.getElementById('print').addEventListener('click', () => window.print());
  document.getElementById('clear').addEventListener('click', () => {
    for (const box of document.querySelectorAll('.exercise input')) box.checked = false;
    sumUp();
    document.querySelector('.exercise input').focus();
  });
  sumUp();
})();
