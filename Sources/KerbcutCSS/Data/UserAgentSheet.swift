/// Our user-agent style sheet, after the HTML Standard's section 15, “Rendering”, and what Chromium computes where it
/// differs. Only properties that Kerbcut computes are in it.
enum UserAgentSheet {
  static let shared = StyleSheet(parsing: Array(text.utf8), address: "the browser’s own style sheet")

  /// What holds of elements of HTML.
  private static let text = """
    html, details, frame, frameset, optgroup, option { display: block }
    head, title, base, link, meta, style, script, template, rp, param, area, datalist, basefont, noembed, noframes {
      display: none }
    body { display: block; margin: 8px }
    article, section, nav, aside, hgroup, header, footer, main, search, dt, figcaption, div, form, center, legend,
    address, h1, h2, h3, h4, h5, h6, p, dl, dd, hr, pre, listing, xmp, plaintext, blockquote, figure, ol, ul, menu, dir,
    fieldset { display: block; unicode-bidi: isolate }
    h1, h2, h3, h4, h5, h6 { font-weight: bold }
    h1 { font-size: 2em; margin-block: .67em }
    h2 { font-size: 1.5em; margin-block: .83em }
    h3 { font-size: 1.17em; margin-block: 1em }
    h4 { margin-block: 1.33em }
    h5 { font-size: .83em; margin-block: 1.67em }
    h6 { font-size: .67em; margin-block: 2.33em }
    address, em, cite, dfn, var, i { font-style: italic }
    p, dl { margin-block: 1em }
    hr { color: gray; border: 1px inset; margin-block: .5em; margin-inline: auto; overflow: hidden }
    pre, listing, xmp, plaintext { font-family: monospace; white-space: pre; margin-block: 1em }
    blockquote, figure { margin: 1em 40px }
    ol, ul, menu, dir { margin-block: 1em; padding-inline-start: 40px }
    ol { list-style-type: decimal }
    ul, menu, dir { list-style-type: disc }
    :is(ul, ol, menu, dir) ul, :is(ul, ol, menu, dir) menu, :is(ul, ol, menu, dir) dir { list-style-type: circle }
    :is(ul, ol, menu, dir) :is(ul, ol, menu, dir) ul, :is(ul, ol, menu, dir) :is(ul, ol, menu, dir) menu,
    :is(ul, ol, menu, dir) :is(ul, ol, menu, dir) dir { list-style-type: square }
    :is(ul, ol, menu, dir, dl) ul, :is(ul, ol, menu, dir, dl) ol, :is(ul, ol, menu, dir, dl) menu,
    :is(ul, ol, menu, dir, dl) dir, :is(ul, ol, menu, dir, dl) dl { margin-block: 0 }
    li { display: list-item; unicode-bidi: isolate }
    summary { display: block; unicode-bidi: isolate }
    details > summary:first-of-type { display: list-item; list-style: inside disclosure-closed }
    details[open] > summary:first-of-type { list-style-type: disclosure-open }
    details::details-content { display: block }
    details:not([open])::details-content { content-visibility: hidden }
    dd { margin-inline-start: 40px }
    strong, b { font-weight: bolder }
    small { font-size: smaller }
    big { font-size: larger }
    s, del, strike { text-decoration: line-through }
    u, ins { text-decoration: underline }
    abbr[title], acronym[title] { text-decoration: dotted underline }
    ruby { display: ruby }
    rt { line-height: normal }
    ruby > rt { display: ruby-text; font-size: 50%; text-align: start }
    code, samp, kbd, tt { font-family: monospace }
    sub { font-size: smaller; vertical-align: sub }
    sup { font-size: smaller; vertical-align: super }
    mark { background-color: Mark; color: MarkText }
    bdi, output { unicode-bidi: isolate }
    bdo { unicode-bidi: isolate-override }
    nobr { white-space: nowrap }
    center { text-align: -webkit-center }
    a:any-link { color: -webkit-link; text-decoration: underline; cursor: pointer }
    a[contenteditable]:not([contenteditable=false i]):any-link { cursor: text }
    area:any-link { cursor: pointer }
    q::before { content: open-quote }
    q::after { content: close-quote }
    img, canvas, video { overflow: clip }
    video { object-fit: contain }
    embed, object, iframe { overflow: clip !important }
    iframe { border: 2px inset }
    table { display: table; border-collapse: separate; border-spacing: 2px; box-sizing: border-box;
      text-align: -internal-table; text-indent: initial; unicode-bidi: isolate }
    caption { display: table-caption; text-align: -webkit-center; unicode-bidi: isolate }
    colgroup, col, tbody, thead, tfoot, tr { unicode-bidi: isolate }
    colgroup { display: table-column-group }
    col { display: table-column }
    tbody { display: table-row-group; vertical-align: middle; }
    thead { display: table-header-group; vertical-align: middle; }
    tfoot { display: table-footer-group; vertical-align: middle; }
    thead, tbody, tfoot, tr { border-color: inherit }
    tr { display: table-row; vertical-align: inherit; }
    table > tr { vertical-align: middle }
    td, th { display: table-cell; vertical-align: inherit; padding: 1px; unicode-bidi: isolate }
    th { font-weight: bold; text-align: -internal-center }
    label { cursor: default }
    input, textarea, select, button { display: inline-block; letter-spacing: normal; word-spacing: normal;
      line-height: normal; text-transform: none; text-indent: 0; text-shadow: none; text-align: start;
      font-size: 13.3333px; font-family: Arial; font-weight: 400; font-style: normal; color: FieldText; cursor: text }
    input { background-color: Field; border: 2px inset light-dark(#767676, #858585); padding: 1px 2px;
      appearance: -internal-textfield }
    input:not([type=image i], [type=range i], [type=checkbox i], [type=radio i]) { overflow: clip !important }
    input[type=hidden i] { display: none !important; cursor: default; border: initial; padding: 0;
      background-color: transparent; appearance: none }
    input:is([type=submit i], [type=button i], [type=reset i]), button { display: inline-block; text-align: center;
      background-color: ButtonFace; color: ButtonText; border: 2px outset ButtonBorder; padding: 1px 6px;
      box-sizing: border-box; cursor: default; appearance: -internal-button }
    input:is([type=submit i], [type=button i], [type=reset i]) { white-space: pre; user-select: none }
    input:is([type=checkbox i], [type=radio i]) { margin: 3px 3px 3px 4px; padding: 0; border: 0;
      box-sizing: border-box; background-color: transparent; cursor: default; overflow: visible }
    input[type=checkbox i] { appearance: -internal-checkbox }
    input[type=radio i] { margin: 3px 3px 0 5px; appearance: -internal-radio; border-radius: 50% }
    input[type=file i] { white-space: pre; text-overflow: ellipsis !important; background-color: transparent;
      border: initial; padding: 0; color: inherit; text-align: start; cursor: default; appearance: none }
    input[type=range i] { background-color: Field; border: initial; padding: 0; margin: 2px;
      color: light-dark(#9d968e, #9d968e); cursor: default; overflow: visible }
    input[type=color i] { background-color: ButtonFace; color: ButtonText; border: 1px solid ButtonBorder;
      padding: 1px 2px; box-sizing: border-box; cursor: default }
    input[type=image i] { background-color: transparent; border: initial; padding: 0; cursor: pointer;
      overflow: clip !important; appearance: none }
    input:is([type=date i], [type=time i], [type=month i], [type=week i], [type=datetime-local i]) {
      font-family: monospace; padding: 0 0 0 1px; cursor: default }
    input[type=search i] { box-sizing: border-box }
    textarea { font-family: monospace; background-color: Field; border: 1px solid light-dark(#767676, #858585);
      padding: 2px; white-space: pre-wrap; overflow-wrap: break-word; overflow: -internal-textarea;
      appearance: -internal-textarea }
    select { background-color: ButtonFace; border: 1px solid light-dark(#767676, #858585); box-sizing: border-box;
      white-space: pre; cursor: default; color: FieldText; user-select: auto; appearance: -internal-menulist }
    select:not([multiple], [size]:not([size="0"], [size="1"], [size=""])) { overflow: clip !important }
    select:is([multiple], [size]:not([size="0"], [size="1"], [size=""])) { background-color: Field; white-space: nowrap;
      overflow: hidden scroll; vertical-align: text-bottom; appearance: -internal-listbox }
    select:is([multiple], [size]:not([size="0"], [size="1"], [size=""])) :is(option, optgroup) {
      line-height: normal; white-space: nowrap }
    select > * { white-space: normal }
    select:is([multiple], [size]:not([size="0"], [size="1"], [size=""])) hr {
      border-style: none; white-space: nowrap }
    optgroup { font-weight: bolder; white-space: normal }
    option { font-weight: 400; white-space: nowrap; padding: 0 2px 1px; min-width: 24px;
      min-height: 24px }
    optgroup:disabled, option:disabled { color: GrayText }
    select:not([multiple], [size]:not([size="0"], [size="1"], [size=""])) option:disabled { color: inherit }
    input:disabled, textarea:disabled { color: light-dark(#545454, #aaaaaa);
      background-color: light-dark(rgba(239, 239, 239, .3), rgba(59, 59, 59, .3)); cursor: default;
      border-color: rgba(118, 118, 118, .3) }
    input:is([type=checkbox i], [type=radio i], [type=file i], [type=image i], [type=hidden i]):disabled {
      background-color: transparent }
    input[type=range i]:disabled { background-color: transparent; color: #c5c5c5 }
    button:disabled, input:is([type=submit i], [type=button i], [type=reset i], [type=color i]):disabled {
      color: light-dark(rgba(16, 16, 16, .3), rgba(255, 255, 255, .3));
      background-color: light-dark(rgba(239, 239, 239, .3), rgba(19, 1, 1, .3)); border-color: rgba(118, 118, 118, .3) }
    select:disabled { color: GrayText; opacity: .7; border-color: rgba(118, 118, 118, .3) }
    progress, meter { display: inline-block; box-sizing: border-box; vertical-align: -0.2em }
    progress { appearance: -internal-progress }
    fieldset { margin-inline: 2px; border: 2px groove ThreeDFace; padding-block: .35em .625em; padding-inline: .75em;
      min-inline-size: min-content }
    legend { padding-inline: 2px }
    marquee { display: inline-block; overflow: hidden !important; white-space: nowrap }
    marquee:is([direction=up i], [direction=down i]) { white-space: normal }
    slot { display: contents }
    dialog { display: block; position: absolute; inset-inline: 0; margin: auto; border: solid; padding: 1em;
      background-color: Canvas; color: CanvasText; width: fit-content; height: fit-content }
    dialog:not([open]) { display: none }
    [popover] { position: fixed; inset: 0; width: fit-content; height: fit-content; margin: auto; border: solid;
      padding: .25em; overflow: auto; color: CanvasText; background-color: Canvas }
    [popover]:not(dialog[open]) { display: none }
    audio:not([controls]) { display: none !important }
    noscript { display: inline }
    [hidden]:not([hidden=until-found i], embed) { display: none }
    [hidden=until-found i]:not(embed) { content-visibility: hidden }
    [inert] { interactivity: inert }
    [draggable=true i] { user-select: none }
    [contenteditable=plaintext-only i] { white-space-collapse: preserve }
    embed[hidden] { display: inline; height: 0; width: 0 }
    [dir=rtl i] { direction: rtl; unicode-bidi: isolate }
    [dir=ltr i] { direction: ltr; unicode-bidi: isolate }
    [dir=auto i] { unicode-bidi: isolate }
    bdo[dir] { unicode-bidi: isolate-override }
    ::placeholder { color: light-dark(#757575, #a9a9a9); white-space: pre; overflow: hidden }
    textarea::placeholder { white-space: pre-wrap }
    ::file-selector-button { color: ButtonText; background-color: ButtonFace; font-size: 13.3333px; font-weight: 400 }
    ::marker { unicode-bidi: isolate; text-transform: none }
    """

  /// What holds of elements of HTML in quirks mode (HTML Standard, sections 15.3.3, 15.3.8 and 15.5.4).
  static let quirks = StyleSheet(parsing: Array(quirksText.utf8), address: "the browser’s own style sheet")

  private static let quirksText = """
    form { margin-block-end: 1em }
    table { font-weight: initial; font-style: initial; font-variant: initial; font-size: initial; line-height: initial;
      white-space: initial; text-align: initial; color: -internal-quirk-inherit }
    input:not([type=image i]), textarea { box-sizing: border-box }
    """

  /// What holds of elements of SVG and MathML.
  static let foreign = StyleSheet(parsing: Array(foreignText.utf8), address: "the browser’s own style sheet")

  private static let foreignText = """
    math { display: math; font-family: math; font-style: normal; font-weight: normal; letter-spacing: normal;
      word-spacing: normal; line-height: normal; text-indent: 0; direction: ltr;
      writing-mode: horizontal-tb !important }
    math[dir=rtl i] { direction: rtl }
    math[display=block i] { display: block math }
    math :is(mrow, mi, mn, mo, mtext, mspace, ms, mfrac, msqrt, mroot, mstyle, merror, mpadded, mphantom, munder, mover,
      munderover, msub, msup, msubsup, mmultiscripts, mprescripts, semantics, maction, menclose, mfenced) {
      display: block math }
    math mi { text-transform: math-auto }
    math mi[mathvariant=normal i] { text-transform: none }
    math semantics > :not(:first-child) { display: none }
    math mtable { display: table }
    math mtd > mtable { display: inline-table }
    math mtr { display: table-row }
    math mtd { display: table-cell; text-align: -webkit-center; padding: .5ex .4em }
    svg:not(:root), image, marker, pattern, symbol { overflow: hidden }
    foreignObject { display: block; overflow: hidden }
    svg text { display: block; white-space: nowrap }
    a:any-link { cursor: pointer }
    :focus-visible { outline: auto 1px -webkit-focus-ring-color }
    """
}
