package fi.opastin.evaluation;

/** How the report's page looks, on the screen and on paper. */
final class PageStyle {

  static final String CSS =
      """
      :root { color-scheme: light; }
      body { font: 16px/1.5 system-ui, sans-serif; color: #1b1b1f; background: #fff; margin: 0; }
      main { max-width: 76rem; margin: 0 auto; padding: 1rem 1.5rem 3rem; }
      h1 { font-size: 1.7rem; }
      h2 { margin-top: 2.5rem; border-top: 2px solid #1b1b1f; padding-top: .75rem; }
      h3 { margin-top: 2rem; }
      .wide { overflow-x: auto; margin: 1rem 0 1.5rem; }
      .wide:focus-visible { outline: 3px solid #00529b; outline-offset: 2px; }
      table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
      caption { text-align: left; font-weight: 600; padding: .25rem 0; }
      th, td { border: 1px solid #c4c6d0; padding: .2rem .5rem; text-align: right;
        vertical-align: top; }
      th { text-align: left; font-weight: 600; }
      thead th { background: #eef0f4; vertical-align: bottom; }
      tbody th { font-weight: 400; white-space: nowrap; }
      td.words { text-align: left; min-width: 14rem; }
      small { color: #44464f; }
      .matrix table { font-size: .8rem; }
      .matrix th, .matrix td { padding: .1rem .3rem; }
      .matrix thead th span { writing-mode: vertical-rl; transform: rotate(180deg); }
      .hit { font-weight: 700; }
      .hit.s1, .hit.s2 { background: #dcefdc; } .hit.s3, .hit.s4 { background: #bfe3c0; }
      .hit.s5 { background: #9fd4a3; }
      .miss.s1 { background: #fff3e0; } .miss.s2 { background: #ffd9a8; }
      .miss.s3, .miss.s4, .miss.s5 { background: #ffb9a8; }
      .curve { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: flex-start; }
      .curve svg { max-width: 100%; height: auto; }
      svg text { font: 12px system-ui, sans-serif; fill: #1b1b1f; }
      .axis { stroke: #1b1b1f; } .ideal { stroke: #6b6d78; stroke-dasharray: 5 4; }
      .line { fill: none; stroke: #00529b; stroke-width: 2; } .bin { fill: #00529b; }
      @page { size: A4 landscape; margin: 12mm; }
      @media print {
        body { font-size: 9pt; }
        main { max-width: none; padding: 0; }
        .wide { overflow: visible; margin: .5rem 0; }
        .matrix table { font-size: 6.5pt; }
        tr, svg { break-inside: avoid; }
        thead { display: table-header-group; }
        h2, h3, caption { break-after: avoid; }
        th, td { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      }
      """;

  private PageStyle() {}
}
