// One name per constant, in the order of `wellKnown`: the number of a name is its place in that list.
// `NameTests` checks that the two agree. Add a name at the end of both.

extension Name {
  /// The names that every document knows, separated by spaces.
  @usableFromInline static let wellKnown = """
    html head title base link meta style body article section nav aside h1 h2 h3 h4 h5 h6 hgroup header footer \
    address main p hr pre blockquote ol ul menu li dl dt dd figure figcaption search div a em strong small s \
    cite q dfn abbr ruby rt rp rb rtc data time code var samp kbd sub sup i b u mark bdi bdo span br wbr ins del \
    picture source img iframe embed object param video audio track map area table caption colgroup col tbody \
    thead tfoot tr td th form label input button select selectedcontent datalist optgroup option textarea output \
    progress meter fieldset legend details summary dialog script noscript template slot canvas acronym applet \
    basefont bgsound big blink center dir font frame frameset isindex keygen listing marquee menuitem multicol \
    nextid nobr noembed noframes plaintext spacer strike tt xmp image portal fencedframe geolocation permission \
    svg animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix \
    feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight \
    feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology \
    feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter foreignObject g glyph \
    glyphRef hkern line linearGradient marker mask metadata missing-glyph mpath path pattern polygon polyline \
    radialGradient rect set stop switch symbol text textPath tref tspan use view vkern altGlyph altGlyphDef \
    altGlyphItem animateColor color-profile cursor font-face font-face-format font-face-name font-face-src \
    font-face-uri math mi mo mn ms mtext annotation-xml annotation maction malignmark mglyph semantics mrow \
    mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd \
    mstyle mspace mpadded mphantom menclose merror accept accept-charset accesskey action align alink allow \
    allowfullscreen alpha alt archive as async autocapitalize autocomplete autocorrect autofocus autoplay axis \
    background bgcolor blocking border bordercolor cellpadding cellspacing char charoff charset checked class \
    classid clear closedby codebase codetype color colorspace cols colspan command commandfor compact content \
    contenteditable controls controlslist coords crossorigin datetime declare decoding default defer dirname \
    disabled disablepictureinpicture disableremoteplayback download draggable enctype enterkeyhint exportparts \
    face fetchpriority for formaction formenctype formmethod formnovalidate formtarget frameborder headers \
    headingoffset height hidden high href hreflang hspace http-equiv id imagesizes imagesrcset inert inputmode \
    integrity is ismap itemid itemprop itemref itemscope itemtype kind lang language list loading longdesc loop \
    low lowsrc marginheight marginwidth max maxlength media method min minlength multiple muted name nohref \
    nomodule nonce noresize noshade novalidate nowrap open optimum part ping placeholder playsinline popover \
    popovertarget popovertargetaction poster preload profile prompt property readonly referrerpolicy rel \
    required rev reversed role rows rowspan rules sandbox scheme scope scrolling scrollamount scrolldelay \
    selected shadowrootclonable shadowrootcustomelementregistry shadowrootdelegatesfocus shadowrootmode \
    shadowrootserializable shape size sizes spellcheck src srcdoc srclang srcset standby start step tabindex \
    target topmargin leftmargin rightmargin bottommargin translate truespeed type typemustmatch usemap valign \
    value valuetype version vlink vspace width wrap writingsuggestions xmlns onabort onafterprint onauxclick \
    onbeforeinput onbeforematch onbeforeprint onbeforetoggle onbeforeunload onblur oncancel oncanplay onchange \
    onclick onclose oncontextmenu oncopy oncut ondblclick ondrag ondragend ondragenter ondragleave ondragover \
    ondragstart ondrop onended onerror onfocus onfocusin onfocusout onhashchange oninput oninvalid onkeydown \
    onkeypress onkeyup onload onmessage onmousedown onmouseenter onmouseleave onmousemove onmouseout onmouseover \
    onmouseup onmousewheel onpagehide onpageshow onpaste onpause onplay onplaying onpointercancel onpointerdown \
    onpointerenter onpointerleave onpointermove onpointerout onpointerover onpointerup onreset onresize onscroll \
    onsearch onseeking onselect onselectstart onstalled onsubmit ontoggle ontouchcancel ontouchend ontouchmove \
    ontouchstart ontransitionend onunload onwheel aria-activedescendant aria-atomic aria-autocomplete \
    aria-braillelabel aria-brailleroledescription aria-busy aria-checked aria-colcount aria-colindex \
    aria-colindextext aria-colspan aria-controls aria-current aria-describedby aria-description aria-details \
    aria-disabled aria-dropeffect aria-errormessage aria-expanded aria-flowto aria-grabbed aria-haspopup \
    aria-hidden aria-invalid aria-keyshortcuts aria-label aria-labelledby aria-level aria-live aria-modal \
    aria-multiline aria-multiselectable aria-orientation aria-owns aria-placeholder aria-posinset aria-pressed \
    aria-readonly aria-relevant aria-required aria-roledescription aria-rowcount aria-rowindex aria-rowindextext \
    aria-rowspan aria-selected aria-setsize aria-sort aria-valuemax aria-valuemin aria-valuenow aria-valuetext \
    attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode \
    filterUnits gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes \
    lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves \
    pathLength patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha \
    preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures \
    specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale \
    systemLanguage tableValues targetX targetY textLength viewBox viewTarget xChannelSelector yChannelSelector \
    zoomAndPan definitionURL d x y x1 x2 y1 y2 cx cy r rx ry dx dy points fill fill-opacity fill-rule stroke \
    stroke-width stroke-linecap stroke-linejoin stroke-opacity stroke-dasharray opacity display visibility \
    overflow transform font-family font-size font-weight font-style text-anchor offset stop-color stop-opacity \
    enable-background focusable space xlink encoding mathvariant data-module data-controller data-toggle \
    data-target data-nosnippet data-event show actuate arcrole
    """

  /// `html`
  @inlinable public static var html: Name { Name(number: 0) }
  /// `head`
  @inlinable public static var head: Name { Name(number: 1) }
  /// `title`
  @inlinable public static var title: Name { Name(number: 2) }
  /// `base`
  @inlinable public static var base: Name { Name(number: 3) }
  /// `link`
  @inlinable public static var link: Name { Name(number: 4) }
  /// `meta`
  @inlinable public static var meta: Name { Name(number: 5) }
  /// `style`
  @inlinable public static var style: Name { Name(number: 6) }
  /// `body`
  @inlinable public static var body: Name { Name(number: 7) }
  /// `article`
  @inlinable public static var article: Name { Name(number: 8) }
  /// `section`
  @inlinable public static var section: Name { Name(number: 9) }
  /// `nav`
  @inlinable public static var nav: Name { Name(number: 10) }
  /// `aside`
  @inlinable public static var aside: Name { Name(number: 11) }
  /// `h1`
  @inlinable public static var h1: Name { Name(number: 12) }
  /// `h2`
  @inlinable public static var h2: Name { Name(number: 13) }
  /// `h3`
  @inlinable public static var h3: Name { Name(number: 14) }
  /// `h4`
  @inlinable public static var h4: Name { Name(number: 15) }
  /// `h5`
  @inlinable public static var h5: Name { Name(number: 16) }
  /// `h6`
  @inlinable public static var h6: Name { Name(number: 17) }
  /// `hgroup`
  @inlinable public static var hgroup: Name { Name(number: 18) }
  /// `header`
  @inlinable public static var header: Name { Name(number: 19) }
  /// `footer`
  @inlinable public static var footer: Name { Name(number: 20) }
  /// `address`
  @inlinable public static var address: Name { Name(number: 21) }
  /// `main`
  @inlinable public static var main: Name { Name(number: 22) }
  /// `p`
  @inlinable public static var p: Name { Name(number: 23) }
  /// `hr`
  @inlinable public static var hr: Name { Name(number: 24) }
  /// `pre`
  @inlinable public static var pre: Name { Name(number: 25) }
  /// `blockquote`
  @inlinable public static var blockquote: Name { Name(number: 26) }
  /// `ol`
  @inlinable public static var ol: Name { Name(number: 27) }
  /// `ul`
  @inlinable public static var ul: Name { Name(number: 28) }
  /// `menu`
  @inlinable public static var menu: Name { Name(number: 29) }
  /// `li`
  @inlinable public static var li: Name { Name(number: 30) }
  /// `dl`
  @inlinable public static var dl: Name { Name(number: 31) }
  /// `dt`
  @inlinable public static var dt: Name { Name(number: 32) }
  /// `dd`
  @inlinable public static var dd: Name { Name(number: 33) }
  /// `figure`
  @inlinable public static var figure: Name { Name(number: 34) }
  /// `figcaption`
  @inlinable public static var figcaption: Name { Name(number: 35) }
  /// `search`
  @inlinable public static var search: Name { Name(number: 36) }
  /// `div`
  @inlinable public static var div: Name { Name(number: 37) }
  /// `a`
  @inlinable public static var a: Name { Name(number: 38) }
  /// `em`
  @inlinable public static var em: Name { Name(number: 39) }
  /// `strong`
  @inlinable public static var strong: Name { Name(number: 40) }
  /// `small`
  @inlinable public static var small: Name { Name(number: 41) }
  /// `s`
  @inlinable public static var s: Name { Name(number: 42) }
  /// `cite`
  @inlinable public static var cite: Name { Name(number: 43) }
  /// `q`
  @inlinable public static var q: Name { Name(number: 44) }
  /// `dfn`
  @inlinable public static var dfn: Name { Name(number: 45) }
  /// `abbr`
  @inlinable public static var abbr: Name { Name(number: 46) }
  /// `ruby`
  @inlinable public static var ruby: Name { Name(number: 47) }
  /// `rt`
  @inlinable public static var rt: Name { Name(number: 48) }
  /// `rp`
  @inlinable public static var rp: Name { Name(number: 49) }
  /// `rb`
  @inlinable public static var rb: Name { Name(number: 50) }
  /// `rtc`
  @inlinable public static var rtc: Name { Name(number: 51) }
  /// `data`
  @inlinable public static var data: Name { Name(number: 52) }
  /// `time`
  @inlinable public static var time: Name { Name(number: 53) }
  /// `code`
  @inlinable public static var code: Name { Name(number: 54) }
  /// `var`
  @inlinable public static var `var`: Name { Name(number: 55) }
  /// `samp`
  @inlinable public static var samp: Name { Name(number: 56) }
  /// `kbd`
  @inlinable public static var kbd: Name { Name(number: 57) }
  /// `sub`
  @inlinable public static var sub: Name { Name(number: 58) }
  /// `sup`
  @inlinable public static var sup: Name { Name(number: 59) }
  /// `i`
  @inlinable public static var i: Name { Name(number: 60) }
  /// `b`
  @inlinable public static var b: Name { Name(number: 61) }
  /// `u`
  @inlinable public static var u: Name { Name(number: 62) }
  /// `mark`
  @inlinable public static var mark: Name { Name(number: 63) }
  /// `bdi`
  @inlinable public static var bdi: Name { Name(number: 64) }
  /// `bdo`
  @inlinable public static var bdo: Name { Name(number: 65) }
  /// `span`
  @inlinable public static var span: Name { Name(number: 66) }
  /// `br`
  @inlinable public static var br: Name { Name(number: 67) }
  /// `wbr`
  @inlinable public static var wbr: Name { Name(number: 68) }
  /// `ins`
  @inlinable public static var ins: Name { Name(number: 69) }
  /// `del`
  @inlinable public static var del: Name { Name(number: 70) }
  /// `picture`
  @inlinable public static var picture: Name { Name(number: 71) }
  /// `source`
  @inlinable public static var source: Name { Name(number: 72) }
  /// `img`
  @inlinable public static var img: Name { Name(number: 73) }
  /// `iframe`
  @inlinable public static var iframe: Name { Name(number: 74) }
  /// `embed`
  @inlinable public static var embed: Name { Name(number: 75) }
  /// `object`
  @inlinable public static var object: Name { Name(number: 76) }
  /// `param`
  @inlinable public static var param: Name { Name(number: 77) }
  /// `video`
  @inlinable public static var video: Name { Name(number: 78) }
  /// `audio`
  @inlinable public static var audio: Name { Name(number: 79) }
  /// `track`
  @inlinable public static var track: Name { Name(number: 80) }
  /// `map`
  @inlinable public static var map: Name { Name(number: 81) }
  /// `area`
  @inlinable public static var area: Name { Name(number: 82) }
  /// `table`
  @inlinable public static var table: Name { Name(number: 83) }
  /// `caption`
  @inlinable public static var caption: Name { Name(number: 84) }
  /// `colgroup`
  @inlinable public static var colgroup: Name { Name(number: 85) }
  /// `col`
  @inlinable public static var col: Name { Name(number: 86) }
  /// `tbody`
  @inlinable public static var tbody: Name { Name(number: 87) }
  /// `thead`
  @inlinable public static var thead: Name { Name(number: 88) }
  /// `tfoot`
  @inlinable public static var tfoot: Name { Name(number: 89) }
  /// `tr`
  @inlinable public static var tr: Name { Name(number: 90) }
  /// `td`
  @inlinable public static var td: Name { Name(number: 91) }
  /// `th`
  @inlinable public static var th: Name { Name(number: 92) }
  /// `form`
  @inlinable public static var form: Name { Name(number: 93) }
  /// `label`
  @inlinable public static var label: Name { Name(number: 94) }
  /// `input`
  @inlinable public static var input: Name { Name(number: 95) }
  /// `button`
  @inlinable public static var button: Name { Name(number: 96) }
  /// `select`
  @inlinable public static var select: Name { Name(number: 97) }
  /// `selectedcontent`
  @inlinable public static var selectedcontent: Name { Name(number: 98) }
  /// `datalist`
  @inlinable public static var datalist: Name { Name(number: 99) }
  /// `optgroup`
  @inlinable public static var optgroup: Name { Name(number: 100) }
  /// `option`
  @inlinable public static var option: Name { Name(number: 101) }
  /// `textarea`
  @inlinable public static var textarea: Name { Name(number: 102) }
  /// `output`
  @inlinable public static var output: Name { Name(number: 103) }
  /// `progress`
  @inlinable public static var progress: Name { Name(number: 104) }
  /// `meter`
  @inlinable public static var meter: Name { Name(number: 105) }
  /// `fieldset`
  @inlinable public static var fieldset: Name { Name(number: 106) }
  /// `legend`
  @inlinable public static var legend: Name { Name(number: 107) }
  /// `details`
  @inlinable public static var details: Name { Name(number: 108) }
  /// `summary`
  @inlinable public static var summary: Name { Name(number: 109) }
  /// `dialog`
  @inlinable public static var dialog: Name { Name(number: 110) }
  /// `script`
  @inlinable public static var script: Name { Name(number: 111) }
  /// `noscript`
  @inlinable public static var noscript: Name { Name(number: 112) }
  /// `template`
  @inlinable public static var template: Name { Name(number: 113) }
  /// `slot`
  @inlinable public static var slot: Name { Name(number: 114) }
  /// `canvas`
  @inlinable public static var canvas: Name { Name(number: 115) }
  /// `acronym`
  @inlinable public static var acronym: Name { Name(number: 116) }
  /// `applet`
  @inlinable public static var applet: Name { Name(number: 117) }
  /// `basefont`
  @inlinable public static var basefont: Name { Name(number: 118) }
  /// `bgsound`
  @inlinable public static var bgsound: Name { Name(number: 119) }
  /// `big`
  @inlinable public static var big: Name { Name(number: 120) }
  /// `blink`
  @inlinable public static var blink: Name { Name(number: 121) }
  /// `center`
  @inlinable public static var center: Name { Name(number: 122) }
  /// `dir`
  @inlinable public static var dir: Name { Name(number: 123) }
  /// `font`
  @inlinable public static var font: Name { Name(number: 124) }
  /// `frame`
  @inlinable public static var frame: Name { Name(number: 125) }
  /// `frameset`
  @inlinable public static var frameset: Name { Name(number: 126) }
  /// `isindex`
  @inlinable public static var isindex: Name { Name(number: 127) }
  /// `keygen`
  @inlinable public static var keygen: Name { Name(number: 128) }
  /// `listing`
  @inlinable public static var listing: Name { Name(number: 129) }
  /// `marquee`
  @inlinable public static var marquee: Name { Name(number: 130) }
  /// `menuitem`
  @inlinable public static var menuitem: Name { Name(number: 131) }
  /// `multicol`
  @inlinable public static var multicol: Name { Name(number: 132) }
  /// `nextid`
  @inlinable public static var nextid: Name { Name(number: 133) }
  /// `nobr`
  @inlinable public static var nobr: Name { Name(number: 134) }
  /// `noembed`
  @inlinable public static var noembed: Name { Name(number: 135) }
  /// `noframes`
  @inlinable public static var noframes: Name { Name(number: 136) }
  /// `plaintext`
  @inlinable public static var plaintext: Name { Name(number: 137) }
  /// `spacer`
  @inlinable public static var spacer: Name { Name(number: 138) }
  /// `strike`
  @inlinable public static var strike: Name { Name(number: 139) }
  /// `tt`
  @inlinable public static var tt: Name { Name(number: 140) }
  /// `xmp`
  @inlinable public static var xmp: Name { Name(number: 141) }
  /// `image`
  @inlinable public static var image: Name { Name(number: 142) }
  /// `portal`
  @inlinable public static var portal: Name { Name(number: 143) }
  /// `fencedframe`
  @inlinable public static var fencedframe: Name { Name(number: 144) }
  /// `geolocation`
  @inlinable public static var geolocation: Name { Name(number: 145) }
  /// `permission`
  @inlinable public static var permission: Name { Name(number: 146) }
  /// `svg`
  @inlinable public static var svg: Name { Name(number: 147) }
  /// `animate`
  @inlinable public static var animate: Name { Name(number: 148) }
  /// `animateMotion`
  @inlinable public static var animateMotion: Name { Name(number: 149) }
  /// `animateTransform`
  @inlinable public static var animateTransform: Name { Name(number: 150) }
  /// `circle`
  @inlinable public static var circle: Name { Name(number: 151) }
  /// `clipPath`
  @inlinable public static var clipPath: Name { Name(number: 152) }
  /// `defs`
  @inlinable public static var defs: Name { Name(number: 153) }
  /// `desc`
  @inlinable public static var desc: Name { Name(number: 154) }
  /// `ellipse`
  @inlinable public static var ellipse: Name { Name(number: 155) }
  /// `feBlend`
  @inlinable public static var feBlend: Name { Name(number: 156) }
  /// `feColorMatrix`
  @inlinable public static var feColorMatrix: Name { Name(number: 157) }
  /// `feComponentTransfer`
  @inlinable public static var feComponentTransfer: Name { Name(number: 158) }
  /// `feComposite`
  @inlinable public static var feComposite: Name { Name(number: 159) }
  /// `feConvolveMatrix`
  @inlinable public static var feConvolveMatrix: Name { Name(number: 160) }
  /// `feDiffuseLighting`
  @inlinable public static var feDiffuseLighting: Name { Name(number: 161) }
  /// `feDisplacementMap`
  @inlinable public static var feDisplacementMap: Name { Name(number: 162) }
  /// `feDistantLight`
  @inlinable public static var feDistantLight: Name { Name(number: 163) }
  /// `feDropShadow`
  @inlinable public static var feDropShadow: Name { Name(number: 164) }
  /// `feFlood`
  @inlinable public static var feFlood: Name { Name(number: 165) }
  /// `feFuncA`
  @inlinable public static var feFuncA: Name { Name(number: 166) }
  /// `feFuncB`
  @inlinable public static var feFuncB: Name { Name(number: 167) }
  /// `feFuncG`
  @inlinable public static var feFuncG: Name { Name(number: 168) }
  /// `feFuncR`
  @inlinable public static var feFuncR: Name { Name(number: 169) }
  /// `feGaussianBlur`
  @inlinable public static var feGaussianBlur: Name { Name(number: 170) }
  /// `feImage`
  @inlinable public static var feImage: Name { Name(number: 171) }
  /// `feMerge`
  @inlinable public static var feMerge: Name { Name(number: 172) }
  /// `feMergeNode`
  @inlinable public static var feMergeNode: Name { Name(number: 173) }
  /// `feMorphology`
  @inlinable public static var feMorphology: Name { Name(number: 174) }
  /// `feOffset`
  @inlinable public static var feOffset: Name { Name(number: 175) }
  /// `fePointLight`
  @inlinable public static var fePointLight: Name { Name(number: 176) }
  /// `feSpecularLighting`
  @inlinable public static var feSpecularLighting: Name { Name(number: 177) }
  /// `feSpotLight`
  @inlinable public static var feSpotLight: Name { Name(number: 178) }
  /// `feTile`
  @inlinable public static var feTile: Name { Name(number: 179) }
  /// `feTurbulence`
  @inlinable public static var feTurbulence: Name { Name(number: 180) }
  /// `filter`
  @inlinable public static var filter: Name { Name(number: 181) }
  /// `foreignObject`
  @inlinable public static var foreignObject: Name { Name(number: 182) }
  /// `g`
  @inlinable public static var g: Name { Name(number: 183) }
  /// `glyph`
  @inlinable public static var glyph: Name { Name(number: 184) }
  /// `glyphRef`
  @inlinable public static var glyphRef: Name { Name(number: 185) }
  /// `hkern`
  @inlinable public static var hkern: Name { Name(number: 186) }
  /// `line`
  @inlinable public static var line: Name { Name(number: 187) }
  /// `linearGradient`
  @inlinable public static var linearGradient: Name { Name(number: 188) }
  /// `marker`
  @inlinable public static var marker: Name { Name(number: 189) }
  /// `mask`
  @inlinable public static var mask: Name { Name(number: 190) }
  /// `metadata`
  @inlinable public static var metadata: Name { Name(number: 191) }
  /// `missing-glyph`
  @inlinable public static var missingGlyph: Name { Name(number: 192) }
  /// `mpath`
  @inlinable public static var mpath: Name { Name(number: 193) }
  /// `path`
  @inlinable public static var path: Name { Name(number: 194) }
  /// `pattern`
  @inlinable public static var pattern: Name { Name(number: 195) }
  /// `polygon`
  @inlinable public static var polygon: Name { Name(number: 196) }
  /// `polyline`
  @inlinable public static var polyline: Name { Name(number: 197) }
  /// `radialGradient`
  @inlinable public static var radialGradient: Name { Name(number: 198) }
  /// `rect`
  @inlinable public static var rect: Name { Name(number: 199) }
  /// `set`
  @inlinable public static var `set`: Name { Name(number: 200) }
  /// `stop`
  @inlinable public static var stop: Name { Name(number: 201) }
  /// `switch`
  @inlinable public static var `switch`: Name { Name(number: 202) }
  /// `symbol`
  @inlinable public static var symbol: Name { Name(number: 203) }
  /// `text`
  @inlinable public static var text: Name { Name(number: 204) }
  /// `textPath`
  @inlinable public static var textPath: Name { Name(number: 205) }
  /// `tref`
  @inlinable public static var tref: Name { Name(number: 206) }
  /// `tspan`
  @inlinable public static var tspan: Name { Name(number: 207) }
  /// `use`
  @inlinable public static var use: Name { Name(number: 208) }
  /// `view`
  @inlinable public static var view: Name { Name(number: 209) }
  /// `vkern`
  @inlinable public static var vkern: Name { Name(number: 210) }
  /// `altGlyph`
  @inlinable public static var altGlyph: Name { Name(number: 211) }
  /// `altGlyphDef`
  @inlinable public static var altGlyphDef: Name { Name(number: 212) }
  /// `altGlyphItem`
  @inlinable public static var altGlyphItem: Name { Name(number: 213) }
  /// `animateColor`
  @inlinable public static var animateColor: Name { Name(number: 214) }
  /// `color-profile`
  @inlinable public static var colorProfile: Name { Name(number: 215) }
  /// `cursor`
  @inlinable public static var cursor: Name { Name(number: 216) }
  /// `font-face`
  @inlinable public static var fontFace: Name { Name(number: 217) }
  /// `font-face-format`
  @inlinable public static var fontFaceFormat: Name { Name(number: 218) }
  /// `font-face-name`
  @inlinable public static var fontFaceName: Name { Name(number: 219) }
  /// `font-face-src`
  @inlinable public static var fontFaceSrc: Name { Name(number: 220) }
  /// `font-face-uri`
  @inlinable public static var fontFaceUri: Name { Name(number: 221) }
  /// `math`
  @inlinable public static var math: Name { Name(number: 222) }
  /// `mi`
  @inlinable public static var mi: Name { Name(number: 223) }
  /// `mo`
  @inlinable public static var mo: Name { Name(number: 224) }
  /// `mn`
  @inlinable public static var mn: Name { Name(number: 225) }
  /// `ms`
  @inlinable public static var ms: Name { Name(number: 226) }
  /// `mtext`
  @inlinable public static var mtext: Name { Name(number: 227) }
  /// `annotation-xml`
  @inlinable public static var annotationXml: Name { Name(number: 228) }
  /// `annotation`
  @inlinable public static var annotation: Name { Name(number: 229) }
  /// `maction`
  @inlinable public static var maction: Name { Name(number: 230) }
  /// `malignmark`
  @inlinable public static var malignmark: Name { Name(number: 231) }
  /// `mglyph`
  @inlinable public static var mglyph: Name { Name(number: 232) }
  /// `semantics`
  @inlinable public static var semantics: Name { Name(number: 233) }
  /// `mrow`
  @inlinable public static var mrow: Name { Name(number: 234) }
  /// `mfrac`
  @inlinable public static var mfrac: Name { Name(number: 235) }
  /// `msqrt`
  @inlinable public static var msqrt: Name { Name(number: 236) }
  /// `mroot`
  @inlinable public static var mroot: Name { Name(number: 237) }
  /// `msub`
  @inlinable public static var msub: Name { Name(number: 238) }
  /// `msup`
  @inlinable public static var msup: Name { Name(number: 239) }
  /// `msubsup`
  @inlinable public static var msubsup: Name { Name(number: 240) }
  /// `munder`
  @inlinable public static var munder: Name { Name(number: 241) }
  /// `mover`
  @inlinable public static var mover: Name { Name(number: 242) }
  /// `munderover`
  @inlinable public static var munderover: Name { Name(number: 243) }
  /// `mmultiscripts`
  @inlinable public static var mmultiscripts: Name { Name(number: 244) }
  /// `mprescripts`
  @inlinable public static var mprescripts: Name { Name(number: 245) }
  /// `none`
  @inlinable public static var none: Name { Name(number: 246) }
  /// `mtable`
  @inlinable public static var mtable: Name { Name(number: 247) }
  /// `mtr`
  @inlinable public static var mtr: Name { Name(number: 248) }
  /// `mtd`
  @inlinable public static var mtd: Name { Name(number: 249) }
  /// `mstyle`
  @inlinable public static var mstyle: Name { Name(number: 250) }
  /// `mspace`
  @inlinable public static var mspace: Name { Name(number: 251) }
  /// `mpadded`
  @inlinable public static var mpadded: Name { Name(number: 252) }
  /// `mphantom`
  @inlinable public static var mphantom: Name { Name(number: 253) }
  /// `menclose`
  @inlinable public static var menclose: Name { Name(number: 254) }
  /// `merror`
  @inlinable public static var merror: Name { Name(number: 255) }
  /// `accept`
  @inlinable public static var accept: Name { Name(number: 256) }
  /// `accept-charset`
  @inlinable public static var acceptCharset: Name { Name(number: 257) }
  /// `accesskey`
  @inlinable public static var accesskey: Name { Name(number: 258) }
  /// `action`
  @inlinable public static var action: Name { Name(number: 259) }
  /// `align`
  @inlinable public static var align: Name { Name(number: 260) }
  /// `alink`
  @inlinable public static var alink: Name { Name(number: 261) }
  /// `allow`
  @inlinable public static var allow: Name { Name(number: 262) }
  /// `allowfullscreen`
  @inlinable public static var allowfullscreen: Name { Name(number: 263) }
  /// `alpha`
  @inlinable public static var alpha: Name { Name(number: 264) }
  /// `alt`
  @inlinable public static var alt: Name { Name(number: 265) }
  /// `archive`
  @inlinable public static var archive: Name { Name(number: 266) }
  /// `as`
  @inlinable public static var `as`: Name { Name(number: 267) }
  /// `async`
  @inlinable public static var async: Name { Name(number: 268) }
  /// `autocapitalize`
  @inlinable public static var autocapitalize: Name { Name(number: 269) }
  /// `autocomplete`
  @inlinable public static var autocomplete: Name { Name(number: 270) }
  /// `autocorrect`
  @inlinable public static var autocorrect: Name { Name(number: 271) }
  /// `autofocus`
  @inlinable public static var autofocus: Name { Name(number: 272) }
  /// `autoplay`
  @inlinable public static var autoplay: Name { Name(number: 273) }
  /// `axis`
  @inlinable public static var axis: Name { Name(number: 274) }
  /// `background`
  @inlinable public static var background: Name { Name(number: 275) }
  /// `bgcolor`
  @inlinable public static var bgcolor: Name { Name(number: 276) }
  /// `blocking`
  @inlinable public static var blocking: Name { Name(number: 277) }
  /// `border`
  @inlinable public static var border: Name { Name(number: 278) }
  /// `bordercolor`
  @inlinable public static var bordercolor: Name { Name(number: 279) }
  /// `cellpadding`
  @inlinable public static var cellpadding: Name { Name(number: 280) }
  /// `cellspacing`
  @inlinable public static var cellspacing: Name { Name(number: 281) }
  /// `char`
  @inlinable public static var char: Name { Name(number: 282) }
  /// `charoff`
  @inlinable public static var charoff: Name { Name(number: 283) }
  /// `charset`
  @inlinable public static var charset: Name { Name(number: 284) }
  /// `checked`
  @inlinable public static var checked: Name { Name(number: 285) }
  /// `class`
  @inlinable public static var `class`: Name { Name(number: 286) }
  /// `classid`
  @inlinable public static var classid: Name { Name(number: 287) }
  /// `clear`
  @inlinable public static var clear: Name { Name(number: 288) }
  /// `closedby`
  @inlinable public static var closedby: Name { Name(number: 289) }
  /// `codebase`
  @inlinable public static var codebase: Name { Name(number: 290) }
  /// `codetype`
  @inlinable public static var codetype: Name { Name(number: 291) }
  /// `color`
  @inlinable public static var color: Name { Name(number: 292) }
  /// `colorspace`
  @inlinable public static var colorspace: Name { Name(number: 293) }
  /// `cols`
  @inlinable public static var cols: Name { Name(number: 294) }
  /// `colspan`
  @inlinable public static var colspan: Name { Name(number: 295) }
  /// `command`
  @inlinable public static var command: Name { Name(number: 296) }
  /// `commandfor`
  @inlinable public static var commandfor: Name { Name(number: 297) }
  /// `compact`
  @inlinable public static var compact: Name { Name(number: 298) }
  /// `content`
  @inlinable public static var content: Name { Name(number: 299) }
  /// `contenteditable`
  @inlinable public static var contenteditable: Name { Name(number: 300) }
  /// `controls`
  @inlinable public static var controls: Name { Name(number: 301) }
  /// `controlslist`
  @inlinable public static var controlslist: Name { Name(number: 302) }
  /// `coords`
  @inlinable public static var coords: Name { Name(number: 303) }
  /// `crossorigin`
  @inlinable public static var crossorigin: Name { Name(number: 304) }
  /// `datetime`
  @inlinable public static var datetime: Name { Name(number: 305) }
  /// `declare`
  @inlinable public static var declare: Name { Name(number: 306) }
  /// `decoding`
  @inlinable public static var decoding: Name { Name(number: 307) }
  /// `default`
  @inlinable public static var `default`: Name { Name(number: 308) }
  /// `defer`
  @inlinable public static var `defer`: Name { Name(number: 309) }
  /// `dirname`
  @inlinable public static var dirname: Name { Name(number: 310) }
  /// `disabled`
  @inlinable public static var disabled: Name { Name(number: 311) }
  /// `disablepictureinpicture`
  @inlinable public static var disablepictureinpicture: Name { Name(number: 312) }
  /// `disableremoteplayback`
  @inlinable public static var disableremoteplayback: Name { Name(number: 313) }
  /// `download`
  @inlinable public static var download: Name { Name(number: 314) }
  /// `draggable`
  @inlinable public static var draggable: Name { Name(number: 315) }
  /// `enctype`
  @inlinable public static var enctype: Name { Name(number: 316) }
  /// `enterkeyhint`
  @inlinable public static var enterkeyhint: Name { Name(number: 317) }
  /// `exportparts`
  @inlinable public static var exportparts: Name { Name(number: 318) }
  /// `face`
  @inlinable public static var face: Name { Name(number: 319) }
  /// `fetchpriority`
  @inlinable public static var fetchpriority: Name { Name(number: 320) }
  /// `for`
  @inlinable public static var `for`: Name { Name(number: 321) }
  /// `formaction`
  @inlinable public static var formaction: Name { Name(number: 322) }
  /// `formenctype`
  @inlinable public static var formenctype: Name { Name(number: 323) }
  /// `formmethod`
  @inlinable public static var formmethod: Name { Name(number: 324) }
  /// `formnovalidate`
  @inlinable public static var formnovalidate: Name { Name(number: 325) }
  /// `formtarget`
  @inlinable public static var formtarget: Name { Name(number: 326) }
  /// `frameborder`
  @inlinable public static var frameborder: Name { Name(number: 327) }
  /// `headers`
  @inlinable public static var headers: Name { Name(number: 328) }
  /// `headingoffset`
  @inlinable public static var headingoffset: Name { Name(number: 329) }
  /// `height`
  @inlinable public static var height: Name { Name(number: 330) }
  /// `hidden`
  @inlinable public static var hidden: Name { Name(number: 331) }
  /// `high`
  @inlinable public static var high: Name { Name(number: 332) }
  /// `href`
  @inlinable public static var href: Name { Name(number: 333) }
  /// `hreflang`
  @inlinable public static var hreflang: Name { Name(number: 334) }
  /// `hspace`
  @inlinable public static var hspace: Name { Name(number: 335) }
  /// `http-equiv`
  @inlinable public static var httpEquiv: Name { Name(number: 336) }
  /// `id`
  @inlinable public static var id: Name { Name(number: 337) }
  /// `imagesizes`
  @inlinable public static var imagesizes: Name { Name(number: 338) }
  /// `imagesrcset`
  @inlinable public static var imagesrcset: Name { Name(number: 339) }
  /// `inert`
  @inlinable public static var inert: Name { Name(number: 340) }
  /// `inputmode`
  @inlinable public static var inputmode: Name { Name(number: 341) }
  /// `integrity`
  @inlinable public static var integrity: Name { Name(number: 342) }
  /// `is`
  @inlinable public static var `is`: Name { Name(number: 343) }
  /// `ismap`
  @inlinable public static var ismap: Name { Name(number: 344) }
  /// `itemid`
  @inlinable public static var itemid: Name { Name(number: 345) }
  /// `itemprop`
  @inlinable public static var itemprop: Name { Name(number: 346) }
  /// `itemref`
  @inlinable public static var itemref: Name { Name(number: 347) }
  /// `itemscope`
  @inlinable public static var itemscope: Name { Name(number: 348) }
  /// `itemtype`
  @inlinable public static var itemtype: Name { Name(number: 349) }
  /// `kind`
  @inlinable public static var kind: Name { Name(number: 350) }
  /// `lang`
  @inlinable public static var lang: Name { Name(number: 351) }
  /// `language`
  @inlinable public static var language: Name { Name(number: 352) }
  /// `list`
  @inlinable public static var list: Name { Name(number: 353) }
  /// `loading`
  @inlinable public static var loading: Name { Name(number: 354) }
  /// `longdesc`
  @inlinable public static var longdesc: Name { Name(number: 355) }
  /// `loop`
  @inlinable public static var loop: Name { Name(number: 356) }
  /// `low`
  @inlinable public static var low: Name { Name(number: 357) }
  /// `lowsrc`
  @inlinable public static var lowsrc: Name { Name(number: 358) }
  /// `marginheight`
  @inlinable public static var marginheight: Name { Name(number: 359) }
  /// `marginwidth`
  @inlinable public static var marginwidth: Name { Name(number: 360) }
  /// `max`
  @inlinable public static var max: Name { Name(number: 361) }
  /// `maxlength`
  @inlinable public static var maxlength: Name { Name(number: 362) }
  /// `media`
  @inlinable public static var media: Name { Name(number: 363) }
  /// `method`
  @inlinable public static var method: Name { Name(number: 364) }
  /// `min`
  @inlinable public static var min: Name { Name(number: 365) }
  /// `minlength`
  @inlinable public static var minlength: Name { Name(number: 366) }
  /// `multiple`
  @inlinable public static var multiple: Name { Name(number: 367) }
  /// `muted`
  @inlinable public static var muted: Name { Name(number: 368) }
  /// `name`
  @inlinable public static var name: Name { Name(number: 369) }
  /// `nohref`
  @inlinable public static var nohref: Name { Name(number: 370) }
  /// `nomodule`
  @inlinable public static var nomodule: Name { Name(number: 371) }
  /// `nonce`
  @inlinable public static var nonce: Name { Name(number: 372) }
  /// `noresize`
  @inlinable public static var noresize: Name { Name(number: 373) }
  /// `noshade`
  @inlinable public static var noshade: Name { Name(number: 374) }
  /// `novalidate`
  @inlinable public static var novalidate: Name { Name(number: 375) }
  /// `nowrap`
  @inlinable public static var nowrap: Name { Name(number: 376) }
  /// `open`
  @inlinable public static var open: Name { Name(number: 377) }
  /// `optimum`
  @inlinable public static var optimum: Name { Name(number: 378) }
  /// `part`
  @inlinable public static var part: Name { Name(number: 379) }
  /// `ping`
  @inlinable public static var ping: Name { Name(number: 380) }
  /// `placeholder`
  @inlinable public static var placeholder: Name { Name(number: 381) }
  /// `playsinline`
  @inlinable public static var playsinline: Name { Name(number: 382) }
  /// `popover`
  @inlinable public static var popover: Name { Name(number: 383) }
  /// `popovertarget`
  @inlinable public static var popovertarget: Name { Name(number: 384) }
  /// `popovertargetaction`
  @inlinable public static var popovertargetaction: Name { Name(number: 385) }
  /// `poster`
  @inlinable public static var poster: Name { Name(number: 386) }
  /// `preload`
  @inlinable public static var preload: Name { Name(number: 387) }
  /// `profile`
  @inlinable public static var profile: Name { Name(number: 388) }
  /// `prompt`
  @inlinable public static var prompt: Name { Name(number: 389) }
  /// `property`
  @inlinable public static var property: Name { Name(number: 390) }
  /// `readonly`
  @inlinable public static var readonly: Name { Name(number: 391) }
  /// `referrerpolicy`
  @inlinable public static var referrerpolicy: Name { Name(number: 392) }
  /// `rel`
  @inlinable public static var rel: Name { Name(number: 393) }
  /// `required`
  @inlinable public static var required: Name { Name(number: 394) }
  /// `rev`
  @inlinable public static var rev: Name { Name(number: 395) }
  /// `reversed`
  @inlinable public static var reversed: Name { Name(number: 396) }
  /// `role`
  @inlinable public static var role: Name { Name(number: 397) }
  /// `rows`
  @inlinable public static var rows: Name { Name(number: 398) }
  /// `rowspan`
  @inlinable public static var rowspan: Name { Name(number: 399) }
  /// `rules`
  @inlinable public static var rules: Name { Name(number: 400) }
  /// `sandbox`
  @inlinable public static var sandbox: Name { Name(number: 401) }
  /// `scheme`
  @inlinable public static var scheme: Name { Name(number: 402) }
  /// `scope`
  @inlinable public static var scope: Name { Name(number: 403) }
  /// `scrolling`
  @inlinable public static var scrolling: Name { Name(number: 404) }
  /// `scrollamount`
  @inlinable public static var scrollamount: Name { Name(number: 405) }
  /// `scrolldelay`
  @inlinable public static var scrolldelay: Name { Name(number: 406) }
  /// `selected`
  @inlinable public static var selected: Name { Name(number: 407) }
  /// `shadowrootclonable`
  @inlinable public static var shadowrootclonable: Name { Name(number: 408) }
  /// `shadowrootcustomelementregistry`
  @inlinable public static var shadowrootcustomelementregistry: Name { Name(number: 409) }
  /// `shadowrootdelegatesfocus`
  @inlinable public static var shadowrootdelegatesfocus: Name { Name(number: 410) }
  /// `shadowrootmode`
  @inlinable public static var shadowrootmode: Name { Name(number: 411) }
  /// `shadowrootserializable`
  @inlinable public static var shadowrootserializable: Name { Name(number: 412) }
  /// `shape`
  @inlinable public static var shape: Name { Name(number: 413) }
  /// `size`
  @inlinable public static var size: Name { Name(number: 414) }
  /// `sizes`
  @inlinable public static var sizes: Name { Name(number: 415) }
  /// `spellcheck`
  @inlinable public static var spellcheck: Name { Name(number: 416) }
  /// `src`
  @inlinable public static var src: Name { Name(number: 417) }
  /// `srcdoc`
  @inlinable public static var srcdoc: Name { Name(number: 418) }
  /// `srclang`
  @inlinable public static var srclang: Name { Name(number: 419) }
  /// `srcset`
  @inlinable public static var srcset: Name { Name(number: 420) }
  /// `standby`
  @inlinable public static var standby: Name { Name(number: 421) }
  /// `start`
  @inlinable public static var start: Name { Name(number: 422) }
  /// `step`
  @inlinable public static var step: Name { Name(number: 423) }
  /// `tabindex`
  @inlinable public static var tabindex: Name { Name(number: 424) }
  /// `target`
  @inlinable public static var target: Name { Name(number: 425) }
  /// `topmargin`
  @inlinable public static var topmargin: Name { Name(number: 426) }
  /// `leftmargin`
  @inlinable public static var leftmargin: Name { Name(number: 427) }
  /// `rightmargin`
  @inlinable public static var rightmargin: Name { Name(number: 428) }
  /// `bottommargin`
  @inlinable public static var bottommargin: Name { Name(number: 429) }
  /// `translate`
  @inlinable public static var translate: Name { Name(number: 430) }
  /// `truespeed`
  @inlinable public static var truespeed: Name { Name(number: 431) }
  /// `type`
  @inlinable public static var type: Name { Name(number: 432) }
  /// `typemustmatch`
  @inlinable public static var typemustmatch: Name { Name(number: 433) }
  /// `usemap`
  @inlinable public static var usemap: Name { Name(number: 434) }
  /// `valign`
  @inlinable public static var valign: Name { Name(number: 435) }
  /// `value`
  @inlinable public static var value: Name { Name(number: 436) }
  /// `valuetype`
  @inlinable public static var valuetype: Name { Name(number: 437) }
  /// `version`
  @inlinable public static var version: Name { Name(number: 438) }
  /// `vlink`
  @inlinable public static var vlink: Name { Name(number: 439) }
  /// `vspace`
  @inlinable public static var vspace: Name { Name(number: 440) }
  /// `width`
  @inlinable public static var width: Name { Name(number: 441) }
  /// `wrap`
  @inlinable public static var wrap: Name { Name(number: 442) }
  /// `writingsuggestions`
  @inlinable public static var writingsuggestions: Name { Name(number: 443) }
  /// `xmlns`
  @inlinable public static var xmlns: Name { Name(number: 444) }
  /// `onabort`
  @inlinable public static var onabort: Name { Name(number: 445) }
  /// `onafterprint`
  @inlinable public static var onafterprint: Name { Name(number: 446) }
  /// `onauxclick`
  @inlinable public static var onauxclick: Name { Name(number: 447) }
  /// `onbeforeinput`
  @inlinable public static var onbeforeinput: Name { Name(number: 448) }
  /// `onbeforematch`
  @inlinable public static var onbeforematch: Name { Name(number: 449) }
  /// `onbeforeprint`
  @inlinable public static var onbeforeprint: Name { Name(number: 450) }
  /// `onbeforetoggle`
  @inlinable public static var onbeforetoggle: Name { Name(number: 451) }
  /// `onbeforeunload`
  @inlinable public static var onbeforeunload: Name { Name(number: 452) }
  /// `onblur`
  @inlinable public static var onblur: Name { Name(number: 453) }
  /// `oncancel`
  @inlinable public static var oncancel: Name { Name(number: 454) }
  /// `oncanplay`
  @inlinable public static var oncanplay: Name { Name(number: 455) }
  /// `onchange`
  @inlinable public static var onchange: Name { Name(number: 456) }
  /// `onclick`
  @inlinable public static var onclick: Name { Name(number: 457) }
  /// `onclose`
  @inlinable public static var onclose: Name { Name(number: 458) }
  /// `oncontextmenu`
  @inlinable public static var oncontextmenu: Name { Name(number: 459) }
  /// `oncopy`
  @inlinable public static var oncopy: Name { Name(number: 460) }
  /// `oncut`
  @inlinable public static var oncut: Name { Name(number: 461) }
  /// `ondblclick`
  @inlinable public static var ondblclick: Name { Name(number: 462) }
  /// `ondrag`
  @inlinable public static var ondrag: Name { Name(number: 463) }
  /// `ondragend`
  @inlinable public static var ondragend: Name { Name(number: 464) }
  /// `ondragenter`
  @inlinable public static var ondragenter: Name { Name(number: 465) }
  /// `ondragleave`
  @inlinable public static var ondragleave: Name { Name(number: 466) }
  /// `ondragover`
  @inlinable public static var ondragover: Name { Name(number: 467) }
  /// `ondragstart`
  @inlinable public static var ondragstart: Name { Name(number: 468) }
  /// `ondrop`
  @inlinable public static var ondrop: Name { Name(number: 469) }
  /// `onended`
  @inlinable public static var onended: Name { Name(number: 470) }
  /// `onerror`
  @inlinable public static var onerror: Name { Name(number: 471) }
  /// `onfocus`
  @inlinable public static var onfocus: Name { Name(number: 472) }
  /// `onfocusin`
  @inlinable public static var onfocusin: Name { Name(number: 473) }
  /// `onfocusout`
  @inlinable public static var onfocusout: Name { Name(number: 474) }
  /// `onhashchange`
  @inlinable public static var onhashchange: Name { Name(number: 475) }
  /// `oninput`
  @inlinable public static var oninput: Name { Name(number: 476) }
  /// `oninvalid`
  @inlinable public static var oninvalid: Name { Name(number: 477) }
  /// `onkeydown`
  @inlinable public static var onkeydown: Name { Name(number: 478) }
  /// `onkeypress`
  @inlinable public static var onkeypress: Name { Name(number: 479) }
  /// `onkeyup`
  @inlinable public static var onkeyup: Name { Name(number: 480) }
  /// `onload`
  @inlinable public static var onload: Name { Name(number: 481) }
  /// `onmessage`
  @inlinable public static var onmessage: Name { Name(number: 482) }
  /// `onmousedown`
  @inlinable public static var onmousedown: Name { Name(number: 483) }
  /// `onmouseenter`
  @inlinable public static var onmouseenter: Name { Name(number: 484) }
  /// `onmouseleave`
  @inlinable public static var onmouseleave: Name { Name(number: 485) }
  /// `onmousemove`
  @inlinable public static var onmousemove: Name { Name(number: 486) }
  /// `onmouseout`
  @inlinable public static var onmouseout: Name { Name(number: 487) }
  /// `onmouseover`
  @inlinable public static var onmouseover: Name { Name(number: 488) }
  /// `onmouseup`
  @inlinable public static var onmouseup: Name { Name(number: 489) }
  /// `onmousewheel`
  @inlinable public static var onmousewheel: Name { Name(number: 490) }
  /// `onpagehide`
  @inlinable public static var onpagehide: Name { Name(number: 491) }
  /// `onpageshow`
  @inlinable public static var onpageshow: Name { Name(number: 492) }
  /// `onpaste`
  @inlinable public static var onpaste: Name { Name(number: 493) }
  /// `onpause`
  @inlinable public static var onpause: Name { Name(number: 494) }
  /// `onplay`
  @inlinable public static var onplay: Name { Name(number: 495) }
  /// `onplaying`
  @inlinable public static var onplaying: Name { Name(number: 496) }
  /// `onpointercancel`
  @inlinable public static var onpointercancel: Name { Name(number: 497) }
  /// `onpointerdown`
  @inlinable public static var onpointerdown: Name { Name(number: 498) }
  /// `onpointerenter`
  @inlinable public static var onpointerenter: Name { Name(number: 499) }
  /// `onpointerleave`
  @inlinable public static var onpointerleave: Name { Name(number: 500) }
  /// `onpointermove`
  @inlinable public static var onpointermove: Name { Name(number: 501) }
  /// `onpointerout`
  @inlinable public static var onpointerout: Name { Name(number: 502) }
  /// `onpointerover`
  @inlinable public static var onpointerover: Name { Name(number: 503) }
  /// `onpointerup`
  @inlinable public static var onpointerup: Name { Name(number: 504) }
  /// `onreset`
  @inlinable public static var onreset: Name { Name(number: 505) }
  /// `onresize`
  @inlinable public static var onresize: Name { Name(number: 506) }
  /// `onscroll`
  @inlinable public static var onscroll: Name { Name(number: 507) }
  /// `onsearch`
  @inlinable public static var onsearch: Name { Name(number: 508) }
  /// `onseeking`
  @inlinable public static var onseeking: Name { Name(number: 509) }
  /// `onselect`
  @inlinable public static var onselect: Name { Name(number: 510) }
  /// `onselectstart`
  @inlinable public static var onselectstart: Name { Name(number: 511) }
  /// `onstalled`
  @inlinable public static var onstalled: Name { Name(number: 512) }
  /// `onsubmit`
  @inlinable public static var onsubmit: Name { Name(number: 513) }
  /// `ontoggle`
  @inlinable public static var ontoggle: Name { Name(number: 514) }
  /// `ontouchcancel`
  @inlinable public static var ontouchcancel: Name { Name(number: 515) }
  /// `ontouchend`
  @inlinable public static var ontouchend: Name { Name(number: 516) }
  /// `ontouchmove`
  @inlinable public static var ontouchmove: Name { Name(number: 517) }
  /// `ontouchstart`
  @inlinable public static var ontouchstart: Name { Name(number: 518) }
  /// `ontransitionend`
  @inlinable public static var ontransitionend: Name { Name(number: 519) }
  /// `onunload`
  @inlinable public static var onunload: Name { Name(number: 520) }
  /// `onwheel`
  @inlinable public static var onwheel: Name { Name(number: 521) }
  /// `aria-activedescendant`
  @inlinable public static var ariaActivedescendant: Name { Name(number: 522) }
  /// `aria-atomic`
  @inlinable public static var ariaAtomic: Name { Name(number: 523) }
  /// `aria-autocomplete`
  @inlinable public static var ariaAutocomplete: Name { Name(number: 524) }
  /// `aria-braillelabel`
  @inlinable public static var ariaBraillelabel: Name { Name(number: 525) }
  /// `aria-brailleroledescription`
  @inlinable public static var ariaBrailleroledescription: Name { Name(number: 526) }
  /// `aria-busy`
  @inlinable public static var ariaBusy: Name { Name(number: 527) }
  /// `aria-checked`
  @inlinable public static var ariaChecked: Name { Name(number: 528) }
  /// `aria-colcount`
  @inlinable public static var ariaColcount: Name { Name(number: 529) }
  /// `aria-colindex`
  @inlinable public static var ariaColindex: Name { Name(number: 530) }
  /// `aria-colindextext`
  @inlinable public static var ariaColindextext: Name { Name(number: 531) }
  /// `aria-colspan`
  @inlinable public static var ariaColspan: Name { Name(number: 532) }
  /// `aria-controls`
  @inlinable public static var ariaControls: Name { Name(number: 533) }
  /// `aria-current`
  @inlinable public static var ariaCurrent: Name { Name(number: 534) }
  /// `aria-describedby`
  @inlinable public static var ariaDescribedby: Name { Name(number: 535) }
  /// `aria-description`
  @inlinable public static var ariaDescription: Name { Name(number: 536) }
  /// `aria-details`
  @inlinable public static var ariaDetails: Name { Name(number: 537) }
  /// `aria-disabled`
  @inlinable public static var ariaDisabled: Name { Name(number: 538) }
  /// `aria-dropeffect`
  @inlinable public static var ariaDropeffect: Name { Name(number: 539) }
  /// `aria-errormessage`
  @inlinable public static var ariaErrormessage: Name { Name(number: 540) }
  /// `aria-expanded`
  @inlinable public static var ariaExpanded: Name { Name(number: 541) }
  /// `aria-flowto`
  @inlinable public static var ariaFlowto: Name { Name(number: 542) }
  /// `aria-grabbed`
  @inlinable public static var ariaGrabbed: Name { Name(number: 543) }
  /// `aria-haspopup`
  @inlinable public static var ariaHaspopup: Name { Name(number: 544) }
  /// `aria-hidden`
  @inlinable public static var ariaHidden: Name { Name(number: 545) }
  /// `aria-invalid`
  @inlinable public static var ariaInvalid: Name { Name(number: 546) }
  /// `aria-keyshortcuts`
  @inlinable public static var ariaKeyshortcuts: Name { Name(number: 547) }
  /// `aria-label`
  @inlinable public static var ariaLabel: Name { Name(number: 548) }
  /// `aria-labelledby`
  @inlinable public static var ariaLabelledby: Name { Name(number: 549) }
  /// `aria-level`
  @inlinable public static var ariaLevel: Name { Name(number: 550) }
  /// `aria-live`
  @inlinable public static var ariaLive: Name { Name(number: 551) }
  /// `aria-modal`
  @inlinable public static var ariaModal: Name { Name(number: 552) }
  /// `aria-multiline`
  @inlinable public static var ariaMultiline: Name { Name(number: 553) }
  /// `aria-multiselectable`
  @inlinable public static var ariaMultiselectable: Name { Name(number: 554) }
  /// `aria-orientation`
  @inlinable public static var ariaOrientation: Name { Name(number: 555) }
  /// `aria-owns`
  @inlinable public static var ariaOwns: Name { Name(number: 556) }
  /// `aria-placeholder`
  @inlinable public static var ariaPlaceholder: Name { Name(number: 557) }
  /// `aria-posinset`
  @inlinable public static var ariaPosinset: Name { Name(number: 558) }
  /// `aria-pressed`
  @inlinable public static var ariaPressed: Name { Name(number: 559) }
  /// `aria-readonly`
  @inlinable public static var ariaReadonly: Name { Name(number: 560) }
  /// `aria-relevant`
  @inlinable public static var ariaRelevant: Name { Name(number: 561) }
  /// `aria-required`
  @inlinable public static var ariaRequired: Name { Name(number: 562) }
  /// `aria-roledescription`
  @inlinable public static var ariaRoledescription: Name { Name(number: 563) }
  /// `aria-rowcount`
  @inlinable public static var ariaRowcount: Name { Name(number: 564) }
  /// `aria-rowindex`
  @inlinable public static var ariaRowindex: Name { Name(number: 565) }
  /// `aria-rowindextext`
  @inlinable public static var ariaRowindextext: Name { Name(number: 566) }
  /// `aria-rowspan`
  @inlinable public static var ariaRowspan: Name { Name(number: 567) }
  /// `aria-selected`
  @inlinable public static var ariaSelected: Name { Name(number: 568) }
  /// `aria-setsize`
  @inlinable public static var ariaSetsize: Name { Name(number: 569) }
  /// `aria-sort`
  @inlinable public static var ariaSort: Name { Name(number: 570) }
  /// `aria-valuemax`
  @inlinable public static var ariaValuemax: Name { Name(number: 571) }
  /// `aria-valuemin`
  @inlinable public static var ariaValuemin: Name { Name(number: 572) }
  /// `aria-valuenow`
  @inlinable public static var ariaValuenow: Name { Name(number: 573) }
  /// `aria-valuetext`
  @inlinable public static var ariaValuetext: Name { Name(number: 574) }
  /// `attributeName`
  @inlinable public static var attributeName: Name { Name(number: 575) }
  /// `attributeType`
  @inlinable public static var attributeType: Name { Name(number: 576) }
  /// `baseFrequency`
  @inlinable public static var baseFrequency: Name { Name(number: 577) }
  /// `baseProfile`
  @inlinable public static var baseProfile: Name { Name(number: 578) }
  /// `calcMode`
  @inlinable public static var calcMode: Name { Name(number: 579) }
  /// `clipPathUnits`
  @inlinable public static var clipPathUnits: Name { Name(number: 580) }
  /// `diffuseConstant`
  @inlinable public static var diffuseConstant: Name { Name(number: 581) }
  /// `edgeMode`
  @inlinable public static var edgeMode: Name { Name(number: 582) }
  /// `filterUnits`
  @inlinable public static var filterUnits: Name { Name(number: 583) }
  /// `gradientTransform`
  @inlinable public static var gradientTransform: Name { Name(number: 584) }
  /// `gradientUnits`
  @inlinable public static var gradientUnits: Name { Name(number: 585) }
  /// `kernelMatrix`
  @inlinable public static var kernelMatrix: Name { Name(number: 586) }
  /// `kernelUnitLength`
  @inlinable public static var kernelUnitLength: Name { Name(number: 587) }
  /// `keyPoints`
  @inlinable public static var keyPoints: Name { Name(number: 588) }
  /// `keySplines`
  @inlinable public static var keySplines: Name { Name(number: 589) }
  /// `keyTimes`
  @inlinable public static var keyTimes: Name { Name(number: 590) }
  /// `lengthAdjust`
  @inlinable public static var lengthAdjust: Name { Name(number: 591) }
  /// `limitingConeAngle`
  @inlinable public static var limitingConeAngle: Name { Name(number: 592) }
  /// `markerHeight`
  @inlinable public static var markerHeight: Name { Name(number: 593) }
  /// `markerUnits`
  @inlinable public static var markerUnits: Name { Name(number: 594) }
  /// `markerWidth`
  @inlinable public static var markerWidth: Name { Name(number: 595) }
  /// `maskContentUnits`
  @inlinable public static var maskContentUnits: Name { Name(number: 596) }
  /// `maskUnits`
  @inlinable public static var maskUnits: Name { Name(number: 597) }
  /// `numOctaves`
  @inlinable public static var numOctaves: Name { Name(number: 598) }
  /// `pathLength`
  @inlinable public static var pathLength: Name { Name(number: 599) }
  /// `patternContentUnits`
  @inlinable public static var patternContentUnits: Name { Name(number: 600) }
  /// `patternTransform`
  @inlinable public static var patternTransform: Name { Name(number: 601) }
  /// `patternUnits`
  @inlinable public static var patternUnits: Name { Name(number: 602) }
  /// `pointsAtX`
  @inlinable public static var pointsAtX: Name { Name(number: 603) }
  /// `pointsAtY`
  @inlinable public static var pointsAtY: Name { Name(number: 604) }
  /// `pointsAtZ`
  @inlinable public static var pointsAtZ: Name { Name(number: 605) }
  /// `preserveAlpha`
  @inlinable public static var preserveAlpha: Name { Name(number: 606) }
  /// `preserveAspectRatio`
  @inlinable public static var preserveAspectRatio: Name { Name(number: 607) }
  /// `primitiveUnits`
  @inlinable public static var primitiveUnits: Name { Name(number: 608) }
  /// `refX`
  @inlinable public static var refX: Name { Name(number: 609) }
  /// `refY`
  @inlinable public static var refY: Name { Name(number: 610) }
  /// `repeatCount`
  @inlinable public static var repeatCount: Name { Name(number: 611) }
  /// `repeatDur`
  @inlinable public static var repeatDur: Name { Name(number: 612) }
  /// `requiredExtensions`
  @inlinable public static var requiredExtensions: Name { Name(number: 613) }
  /// `requiredFeatures`
  @inlinable public static var requiredFeatures: Name { Name(number: 614) }
  /// `specularConstant`
  @inlinable public static var specularConstant: Name { Name(number: 615) }
  /// `specularExponent`
  @inlinable public static var specularExponent: Name { Name(number: 616) }
  /// `spreadMethod`
  @inlinable public static var spreadMethod: Name { Name(number: 617) }
  /// `startOffset`
  @inlinable public static var startOffset: Name { Name(number: 618) }
  /// `stdDeviation`
  @inlinable public static var stdDeviation: Name { Name(number: 619) }
  /// `stitchTiles`
  @inlinable public static var stitchTiles: Name { Name(number: 620) }
  /// `surfaceScale`
  @inlinable public static var surfaceScale: Name { Name(number: 621) }
  /// `systemLanguage`
  @inlinable public static var systemLanguage: Name { Name(number: 622) }
  /// `tableValues`
  @inlinable public static var tableValues: Name { Name(number: 623) }
  /// `targetX`
  @inlinable public static var targetX: Name { Name(number: 624) }
  /// `targetY`
  @inlinable public static var targetY: Name { Name(number: 625) }
  /// `textLength`
  @inlinable public static var textLength: Name { Name(number: 626) }
  /// `viewBox`
  @inlinable public static var viewBox: Name { Name(number: 627) }
  /// `viewTarget`
  @inlinable public static var viewTarget: Name { Name(number: 628) }
  /// `xChannelSelector`
  @inlinable public static var xChannelSelector: Name { Name(number: 629) }
  /// `yChannelSelector`
  @inlinable public static var yChannelSelector: Name { Name(number: 630) }
  /// `zoomAndPan`
  @inlinable public static var zoomAndPan: Name { Name(number: 631) }
  /// `definitionURL`
  @inlinable public static var definitionURL: Name { Name(number: 632) }
  /// `d`
  @inlinable public static var d: Name { Name(number: 633) }
  /// `x`
  @inlinable public static var x: Name { Name(number: 634) }
  /// `y`
  @inlinable public static var y: Name { Name(number: 635) }
  /// `x1`
  @inlinable public static var x1: Name { Name(number: 636) }
  /// `x2`
  @inlinable public static var x2: Name { Name(number: 637) }
  /// `y1`
  @inlinable public static var y1: Name { Name(number: 638) }
  /// `y2`
  @inlinable public static var y2: Name { Name(number: 639) }
  /// `cx`
  @inlinable public static var cx: Name { Name(number: 640) }
  /// `cy`
  @inlinable public static var cy: Name { Name(number: 641) }
  /// `r`
  @inlinable public static var r: Name { Name(number: 642) }
  /// `rx`
  @inlinable public static var rx: Name { Name(number: 643) }
  /// `ry`
  @inlinable public static var ry: Name { Name(number: 644) }
  /// `dx`
  @inlinable public static var dx: Name { Name(number: 645) }
  /// `dy`
  @inlinable public static var dy: Name { Name(number: 646) }
  /// `points`
  @inlinable public static var points: Name { Name(number: 647) }
  /// `fill`
  @inlinable public static var fill: Name { Name(number: 648) }
  /// `fill-opacity`
  @inlinable public static var fillOpacity: Name { Name(number: 649) }
  /// `fill-rule`
  @inlinable public static var fillRule: Name { Name(number: 650) }
  /// `stroke`
  @inlinable public static var stroke: Name { Name(number: 651) }
  /// `stroke-width`
  @inlinable public static var strokeWidth: Name { Name(number: 652) }
  /// `stroke-linecap`
  @inlinable public static var strokeLinecap: Name { Name(number: 653) }
  /// `stroke-linejoin`
  @inlinable public static var strokeLinejoin: Name { Name(number: 654) }
  /// `stroke-opacity`
  @inlinable public static var strokeOpacity: Name { Name(number: 655) }
  /// `stroke-dasharray`
  @inlinable public static var strokeDasharray: Name { Name(number: 656) }
  /// `opacity`
  @inlinable public static var opacity: Name { Name(number: 657) }
  /// `display`
  @inlinable public static var display: Name { Name(number: 658) }
  /// `visibility`
  @inlinable public static var visibility: Name { Name(number: 659) }
  /// `overflow`
  @inlinable public static var overflow: Name { Name(number: 660) }
  /// `transform`
  @inlinable public static var transform: Name { Name(number: 661) }
  /// `font-family`
  @inlinable public static var fontFamily: Name { Name(number: 662) }
  /// `font-size`
  @inlinable public static var fontSize: Name { Name(number: 663) }
  /// `font-weight`
  @inlinable public static var fontWeight: Name { Name(number: 664) }
  /// `font-style`
  @inlinable public static var fontStyle: Name { Name(number: 665) }
  /// `text-anchor`
  @inlinable public static var textAnchor: Name { Name(number: 666) }
  /// `offset`
  @inlinable public static var offset: Name { Name(number: 667) }
  /// `stop-color`
  @inlinable public static var stopColor: Name { Name(number: 668) }
  /// `stop-opacity`
  @inlinable public static var stopOpacity: Name { Name(number: 669) }
  /// `enable-background`
  @inlinable public static var enableBackground: Name { Name(number: 670) }
  /// `focusable`
  @inlinable public static var focusable: Name { Name(number: 671) }
  /// `space`
  @inlinable public static var space: Name { Name(number: 672) }
  /// `xlink`
  @inlinable public static var xlink: Name { Name(number: 673) }
  /// `encoding`
  @inlinable public static var encoding: Name { Name(number: 674) }
  /// `mathvariant`
  @inlinable public static var mathvariant: Name { Name(number: 675) }
  /// `data-module`
  @inlinable public static var dataModule: Name { Name(number: 676) }
  /// `data-controller`
  @inlinable public static var dataController: Name { Name(number: 677) }
  /// `data-toggle`
  @inlinable public static var dataToggle: Name { Name(number: 678) }
  /// `data-target`
  @inlinable public static var dataTarget: Name { Name(number: 679) }
  /// `data-nosnippet`
  @inlinable public static var dataNosnippet: Name { Name(number: 680) }
  /// `data-event`
  @inlinable public static var dataEvent: Name { Name(number: 681) }
  /// `show`
  @inlinable public static var show: Name { Name(number: 682) }
  /// `actuate`
  @inlinable public static var actuate: Name { Name(number: 683) }
  /// `arcrole`
  @inlinable public static var arcrole: Name { Name(number: 684) }
}
