/** Styles for toHtml: colours of WCAG 2.2 AA in light and dark, never the only sign. */
export const COMPARISON_CSS = `
.fn-comparison{--fn-text:#1b2230;--fn-ground:#fff;--fn-muted:#515b6b;--fn-link:#0b57a4;--fn-add:#0b3d24;--fn-add-ground:#dcf3e5;--fn-del:#5c1512;--fn-del-ground:#fde4e2;--fn-move:#1d2b6b;--fn-move-ground:#e6eaff;--fn-material:#fff;--fn-material-ground:#9b1c1c;--fn-notable:#6b4200;--fn-notable-ground:#fff1cf;--fn-editorial:#3d4756;--fn-editorial-ground:#eef1f5;--fn-line:#d5dae2;--fn-gutter:4.25rem;color:var(--fn-text);overflow-wrap:anywhere}
@media screen and (prefers-color-scheme:dark){.fn-comparison{--fn-text:#e6e9ef;--fn-ground:#12161d;--fn-muted:#a3adbb;--fn-link:#8fc1ff;--fn-add:#b8f0cf;--fn-add-ground:#12301f;--fn-del:#ffc9c4;--fn-del-ground:#3b1513;--fn-move:#cbd4ff;--fn-move-ground:#1c2450;--fn-material:#2a0606;--fn-material-ground:#ff9d96;--fn-notable:#ffdf9e;--fn-notable-ground:#3a2a05;--fn-editorial:#c3cbd6;--fn-editorial-ground:#232a35;--fn-line:#39424f}body.fn-page{background:#12161d;color:#e6e9ef}}
.fn-comparison a{color:var(--fn-link)}.fn-ins a,.fn-del a{color:inherit}.fn-del a{text-decoration:line-through underline}
.fn-list{padding-inline-start:2.2em}.fn-list li{margin-block:.6em}
.fn-badge{display:inline-block;padding:0 .5em;border-radius:.8em;font-size:.82em;border:1px solid transparent}
.fn-badge.fn-material{color:var(--fn-material);background:var(--fn-material-ground);font-weight:600}
.fn-badge.fn-notable{color:var(--fn-notable);background:var(--fn-notable-ground);border-color:currentColor}
.fn-badge.fn-editorial{color:var(--fn-editorial);background:var(--fn-editorial-ground)}
.fn-type,.fn-law,.fn-count{color:var(--fn-muted);font-size:.9em}.fn-reason{display:block}
.fn-items{margin:0;padding:0;list-style:none}.fn-block{margin-block:.8em}.fn-of-item{margin-block:.35em}.fn-of-heading{margin-block:1.6em .5em}
.fn-text p,.fn-text :is(h2,h3,h4,h5,h6),.fn-quote{margin:0}.fn-heading{line-height:1.35}
.fn-inline .fn-block{padding-inline-start:var(--fn-gutter);max-inline-size:calc(var(--fn-gutter) + 38em)}
.fn-inline .fn-block.fn-changed{display:grid;grid-template-columns:var(--fn-gutter) minmax(0,1fr);padding-inline-start:0}
.fn-marks{display:flex;flex-wrap:wrap;align-content:start;gap:0 .75em;font-size:.8em;font-weight:400;line-height:2}
.fn-inline .fn-marks{flex-direction:column;flex-wrap:nowrap}
.fn-margin{font-variant-numeric:tabular-nums;color:var(--fn-muted);white-space:nowrap;scroll-margin-block-start:4em}
.fn-margin:target{outline:2px solid var(--fn-link);outline-offset:2px}
.fn-margin.fn-material{color:var(--fn-text);font-weight:700}
.fn-text .fn-moved-from{color:var(--fn-muted);font-size:.85rem;font-weight:400;line-height:1.5}
.fn-item{display:grid;grid-template-columns:minmax(1.4em,max-content) minmax(0,1fr)}.fn-label{margin-inline-end:.45em;font-variant-numeric:tabular-nums}
${[2, 3, 4, 5, 6, 7, 8, 9].map((level) => `.fn-item.fn-level-${level}{margin-inline-start:${((level - 1) * 1.6).toFixed(1)}em}`).join('')}
.fn-quote{padding-inline-start:1em;border-inline-start:3px solid var(--fn-line)}.fn-code{font-family:ui-monospace,monospace;white-space:pre-wrap}
.fn-block hr,.fn-row hr{border:0;border-block-start:1px solid var(--fn-line)}
.fn-ins{color:var(--fn-add);background:var(--fn-add-ground);text-decoration:underline;text-underline-offset:.15em}
.fn-del{color:var(--fn-del);background:var(--fn-del-ground);text-decoration:line-through}.fn-del+.fn-ins{margin-inline-start:.15em}
.fn-moved{color:var(--fn-move);background:var(--fn-move-ground);border-block-end:1px dotted currentColor}
.fn-format{background:var(--fn-editorial-ground);border-block-end:2px dotted currentColor}
.fn-side-by-side .fn-row{display:grid;grid-template-columns:1fr 1fr;gap:0 2em;padding-block:.5em;border-block-end:1px solid var(--fn-line)}
.fn-side-by-side .fn-row>.fn-marks{grid-column:1/-1}.fn-row>:is(.fn-old,.fn-new){min-inline-size:0}
.fn-side-by-side .fn-head{font-weight:600;position:sticky;inset-block-start:0;z-index:1;background:var(--fn-ground)}
.fn-scroll{overflow-x:auto}.fn-table{border-collapse:collapse}.fn-table :is(td,th){min-inline-size:5em;border:1px solid var(--fn-line);padding:.3em .6em;vertical-align:top;text-align:start}
.fn-table .fn-margin{display:inline-block;margin-inline-end:.5em;font-size:.8em}
.fn-sr,.fn-text .fn-side{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.fn-comparison :is(.fn-body,.fn-row,.fn-block,.fn-scroll){position:relative}
@media (max-width:40em){.fn-comparison{--fn-gutter:0px}.fn-inline .fn-block.fn-changed{display:block}.fn-inline .fn-marks{flex-direction:row;flex-wrap:wrap}
.fn-side-by-side .fn-row{display:block}.fn-side-by-side .fn-head,.fn-row:not(.fn-changed)>.fn-old{display:none}.fn-text .fn-side{position:static;inline-size:auto;block-size:auto;clip-path:none;color:var(--fn-muted);font-size:.85rem}}
.fn-page{font:17px/1.6 system-ui,sans-serif;margin:2rem auto;max-inline-size:72em;padding-inline:1rem}
@media print{.fn-page{margin:0}.fn-block,.fn-list li{break-inside:avoid}.fn-comparison .fn-badge{color:#000;background:none;border-color:currentColor}}
`
