export const translate = {
  left: '{{left}} of {{count}} sections are to be looked at. What changed in the source stands here; bring the text below up to date.',
  whole: 'Which text this translates is not known, so all of it is to be looked at.',
  beginning: 'The beginning',
  right: 'This is right now',
  rightNamed: '“{{section}}” is right now',
  checked: 'looked at',
  all: 'All of it is still right',
}
