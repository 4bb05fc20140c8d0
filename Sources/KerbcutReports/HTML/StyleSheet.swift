/// The one style sheet of the HTML report. It loads nothing: no fonts, no images, no imports.
enum StyleSheet {
  static let fileName = "report.css"

  static let text = #"""
    /* Kerbcut report. Works without: every page reads in order with no style at all. */
    :root {
      --ink: #16202b;
      --soft: #4a5663;
      --line: #b6bec7;
      --paper: #ffffff;
      --wash: #f2f4f1;
      --teal: #0b4f55;
      --teal-dark: #06363b;
      --buff: #f3c15f;
      --error: #a31621;
      --warning: #7a4b00;
      --question: #4b2a85;
      --notice: #3d4a57;
      --good: #1c5b2e;
    }

    *, *::before, *::after { box-sizing: border-box; }

    html { font-size: 100%; scroll-padding-top: 1rem; }

    body {
      margin: 0;
      background: var(--paper);
      color: var(--ink);
      font-family: "Atkinson Hyperlegible", Verdana, "DejaVu Sans", "Segoe UI", system-ui, sans-serif;
      font-size: 1.0625rem;
      line-height: 1.55;
      overflow-wrap: break-word;
    }

    .skip {
      position: absolute;
      left: 0.75rem;
      top: -5rem;
      padding: 0.5rem 0.75rem;
      background: var(--buff);
      color: var(--ink);
      z-index: 1;
    }

    .skip:focus { top: 0.5rem; }

    .bar { background: var(--teal-dark); color: #ffffff; }

    /* The studs of a dropped kerb. */
    .bar::after {
      content: "";
      display: block;
      height: 0.75rem;
      background-color: var(--buff);
      background-image: radial-gradient(circle, #9a6a10 0 0.15rem, transparent 0.18rem);
      background-size: 0.75rem 0.75rem;
    }

    .wide { max-width: 66rem; margin: 0 auto; padding: 0 1rem; }

    .bar .wide {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 2rem;
      align-items: baseline;
      padding-top: 0.75rem;
      padding-bottom: 0.75rem;
    }

    .bar a { color: #ffffff; }
    .brand { margin: 0; font-size: 1.25rem; font-weight: bold; }
    .bar ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; margin: 0; padding: 0; }
    .bar li { margin: 0; }
    .bar li a { display: inline-block; padding: 0.25rem 0; }
    .bar a[aria-current] { text-decoration: none; border-bottom: 0.25rem solid var(--buff); }

    main.wide { padding-top: 1.5rem; padding-bottom: 3rem; }

    h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 0.75rem; text-wrap: balance; }
    h1 { font-size: 1.75rem; margin-top: 0; }
    h2 { font-size: 1.375rem; padding-top: 1rem; border-top: 0.125rem solid var(--line); }
    h3 { font-size: 1.125rem; }
    h4 { font-size: 1.0625rem; }
    h2 .tag, h3 .tag { vertical-align: 0.1em; }
    table { margin-bottom: 1.5rem; }
    p, ul, ol, dl, table, figure, blockquote { margin: 0 0 1rem; }
    p, li, dd { max-width: 44rem; }
    td li, td p, .cards p { max-width: none; }
    li { margin-bottom: 0.25rem; }
    .lead { font-size: 1.1875rem; }
    .caption { color: var(--soft); margin-bottom: 0.25rem; }
    .small { font-size: 0.9375rem; color: var(--soft); }

    a { color: var(--teal); text-underline-offset: 0.15em; }
    a:hover { text-decoration-thickness: 0.2em; }
    a:focus-visible, summary:focus-visible, [tabindex]:focus-visible {
      outline: 0.1875rem solid var(--ink);
      outline-offset: 0.125rem;
      background: var(--buff);
      color: var(--ink);
    }

    .bar a:focus-visible { outline-color: #ffffff; }

    .inset { border-left: 0.5rem solid var(--buff); background: var(--wash); padding: 0.75rem 1rem; margin: 1.5rem 0; }
    .inset > :last-child { margin-bottom: 0; }

    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
      gap: 1rem;
      list-style: none;
      padding: 0;
      margin: 1.5rem 0;
    }

    .cards li { border: 0.0625rem solid var(--line); border-top: 0.375rem solid var(--notice); padding: 0.75rem 1rem; margin: 0; }
    .cards li.error { border-top-color: var(--error); }
    .cards li.warning { border-top-color: var(--warning); }
    .cards li.question { border-top-color: var(--question); }
    .cards li.good { border-top-color: var(--good); }
    .cards strong { display: block; font-size: 1.75rem; line-height: 1.2; }
    .cards p { margin: 0; }

    table { border-collapse: collapse; width: 100%; }
    caption { text-align: left; font-weight: bold; padding: 0.5rem 0; }
    th, td { text-align: left; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-bottom: 0.0625rem solid var(--line); }
    thead th { border-bottom: 0.125rem solid var(--ink); }
    tbody th { font-weight: normal; }
    td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    td > :last-child { margin-bottom: 0; }

    .tag {
      display: inline-block;
      padding: 0 0.5rem;
      border: 0.125rem solid currentColor;
      font-size: 0.875rem;
      font-weight: bold;
      white-space: nowrap;
      color: var(--notice);
      background: #ffffff;
    }

    .tag.error { background: var(--error); border-color: var(--error); color: #ffffff; }
    .tag.warning { color: var(--warning); border-style: double; border-width: 0.1875rem; }
    .tag.question { color: var(--question); border-style: dashed; }
    .tag.good { color: var(--good); }

    .finding { border: 0.0625rem solid var(--line); border-left: 0.5rem solid var(--notice); padding: 1rem; margin: 0 0 1.5rem; }
    .finding.error { border-left-color: var(--error); }
    .finding.warning { border-left-color: var(--warning); }
    .finding.question { border-left-color: var(--question); }
    .finding > :last-child { margin-bottom: 0; }
    .finding h3, .finding h4 { margin-top: 0.25rem; }

    dl.facts { margin: 0 0 1rem; }
    .facts > div { display: grid; grid-template-columns: 10rem 1fr; gap: 0 1.5rem; padding: 0.125rem 0; }
    .facts dt { font-weight: bold; }
    .facts dd { margin: 0; min-width: 0; }

    code, pre, kbd { font-family: "DejaVu Sans Mono", Consolas, Menlo, monospace; font-size: 0.9375em; }
    code { overflow-wrap: anywhere; }
    samp { font: inherit; }

    pre {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      margin: 0 0 1rem;
      padding: 0.75rem;
      background: var(--wash);
      border: 0.0625rem solid var(--line);
      line-height: 1.5;
      tab-size: 4;
    }

    pre .line { color: var(--soft); }
    mark { background: #ffe7a8; color: var(--ink); border-bottom: 0.1875rem solid var(--error); padding: 0; }

    details { margin: 0 0 1rem; }
    summary { cursor: pointer; color: var(--teal); text-decoration: underline; padding: 0.25rem 0; width: fit-content; }
    details[open] > summary { margin-bottom: 0.5rem; }

    .columns { columns: 18rem; column-gap: 2rem; }
    .plain { list-style: none; padding: 0; }

    .answer { border: 0.0625rem solid var(--ink); min-height: 4rem; margin: 0 0 1rem; }
    .answer.line { min-height: 2.25rem; }
    .boxes { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; }
    .boxes li::before { content: "☐ "; font-size: 1.25em; }

    footer { border-top: 0.0625rem solid var(--line); background: var(--wash); padding: 1.5rem 0; color: var(--soft); }
    footer p:last-child { margin-bottom: 0; }
    footer a { color: var(--teal-dark); }

    @media (max-width: 40rem) {
      body { font-size: 1rem; }
      h1 { font-size: 1.5rem; }
      .facts > div { display: block; padding: 0.25rem 0; }
      .finding { padding: 0.75rem; }

      /* Tables that would not fit turn into lists of named values. */
      table.stack, .stack caption, .stack tbody, .stack tr, .stack th, .stack td { display: block; width: auto; }
      .stack td:empty { display: none; }
      .stack thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
      .stack tr { border-bottom: 0.125rem solid var(--line); padding: 0.5rem 0; }
      .stack th, .stack td { border: 0; padding: 0.125rem 0; }
      .stack tbody th { font-weight: bold; }
      .stack td.number { text-align: left; }
      .stack td[data-name]::before { content: attr(data-name) ": "; font-weight: bold; }
    }

    @media (forced-colors: active) {
      mark { outline: 0.125rem solid Mark; }
      .tag.error { border: 0.125rem solid currentColor; }
    }

    @media print {
      body { font-size: 10.5pt; }
      .bar { background: none; color: var(--ink); }
      .bar nav, .bar::after, .skip { display: none; }
      .bar a { color: var(--ink); text-decoration: none; }
      .wide { max-width: none; padding: 0; }
      h2 { break-after: avoid; }
      h3, h4 { break-after: avoid; }
      tr, .cards li, .answer, .finding, .facts, .together { break-inside: avoid; }
      .finding { box-decoration-break: clone; }
      section > .facts, section > p:not(:last-child) { break-after: avoid; }
      .cards { grid-template-columns: repeat(4, 1fr); gap: 0.5rem; }
      .new-sheet { break-before: page; border-top: 0; }
      main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.875em; }
      details:not([open]) > *:not(summary) { display: block; }
      details::details-content { content-visibility: visible; display: block; }
      summary { list-style: none; color: var(--ink); text-decoration: none; font-weight: bold; }
      mark { border: 0.0625rem solid var(--ink); }
    }
    """# + "\n"
}
