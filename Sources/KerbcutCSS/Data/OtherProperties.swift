/// Properties that Chromium supports and Kerbcut does not compute: `@supports` asks for them.
enum OtherProperties {
  static let names: Set<String> = Set(
    """
    accent-color align-content anchor-name animation-composition animation-timeline animation-timing-function \
    backface-visibility background-position-x background-position-y background-repeat-x background-repeat-y \
    baseline-source border-bottom-left-radius border-bottom-right-radius border-end-end-radius \
    border-end-start-radius border-image-outset border-image-repeat border-image-width border-start-end-radius \
    border-start-start-radius border-top-right-radius break-after break-before break-inside caret-color clip-rule \
    color-interpolation column-fill column-rule column-rule-color column-rule-style column-rule-width column-span \
    contain-intrinsic-size corner-shape counter-increment counter-reset counter-set dominant-baseline \
    dynamic-range-limit empty-cells field-sizing fill-rule flood-color font-display font-feature-settings \
    font-kerning font-language-override font-optical-sizing font-palette font-size-adjust font-stretch \
    font-synthesis font-variant-alternates font-variant-east-asian font-variant-emoji font-variant-ligatures \
    font-variant-numeric font-variant-position font-variation-settings forced-color-adjust grid-template-areas \
    height hyphenate-character hyphenate-limit-chars hyphens image-orientation image-rendering initial-letter \
    interpolate-size lighting-color line-break marker mask-clip mask-composite mask-mode mask-origin mask-position \
    mask-repeat mask-size mask-type math-depth math-shift math-style object-position object-view-box offset \
    offset-path orphans overflow-anchor overflow-clip-margin overscroll-behavior overscroll-behavior-block \
    overscroll-behavior-inline overscroll-behavior-x overscroll-behavior-y page paint-order perspective-origin \
    position-anchor position-area position-try print-color-adjust resize ruby-align ruby-position scroll-behavior \
    scroll-margin scroll-padding scroll-snap-align scroll-snap-stop scroll-snap-type scroll-timeline \
    scrollbar-color scrollbar-gutter scrollbar-width shape-image-threshold shape-margin shape-outside speak \
    text-align-last text-anchor text-autospace text-box-trim text-combine-upright text-decoration-skip-ink \
    text-emphasis text-orientation text-rendering text-size-adjust text-spacing-trim text-underline-position \
    text-wrap-style timeline-scope touch-action transform-box transform-origin transform-style transition-behavior \
    transition-timing-function vector-effect view-timeline view-transition-name widows will-change word-break \
    -webkit-box-align -webkit-box-orient -webkit-box-pack -webkit-font-smoothing -webkit-hyphenate-character \
    -webkit-mask-box-image -webkit-mask-size -webkit-print-color-adjust -webkit-tap-highlight-color \
    -webkit-text-fill-color -webkit-text-size-adjust -webkit-text-stroke-color -webkit-user-drag \
    -webkit-user-modify
    """.split(separator: " ").map(String.init))
}
