// In the order of `RoleTable`; `RoleTests` checks that the two agree.

extension Role {
  /// `alert`
  @inlinable public static var alert: Role { Role(number: 0) }
  /// `alertdialog`
  @inlinable public static var alertdialog: Role { Role(number: 1) }
  /// `application`
  @inlinable public static var application: Role { Role(number: 2) }
  /// `article`
  @inlinable public static var article: Role { Role(number: 3) }
  /// `banner`
  @inlinable public static var banner: Role { Role(number: 4) }
  /// `blockquote`
  @inlinable public static var blockquote: Role { Role(number: 5) }
  /// `button`
  @inlinable public static var button: Role { Role(number: 6) }
  /// `caption`
  @inlinable public static var caption: Role { Role(number: 7) }
  /// `cell`
  @inlinable public static var cell: Role { Role(number: 8) }
  /// `checkbox`
  @inlinable public static var checkbox: Role { Role(number: 9) }
  /// `code`
  @inlinable public static var code: Role { Role(number: 10) }
  /// `columnheader`
  @inlinable public static var columnheader: Role { Role(number: 11) }
  /// `combobox`
  @inlinable public static var combobox: Role { Role(number: 12) }
  /// `command`
  @inlinable public static var command: Role { Role(number: 13) }
  /// `comment`
  @inlinable public static var comment: Role { Role(number: 14) }
  /// `complementary`
  @inlinable public static var complementary: Role { Role(number: 15) }
  /// `composite`
  @inlinable public static var composite: Role { Role(number: 16) }
  /// `contentinfo`
  @inlinable public static var contentinfo: Role { Role(number: 17) }
  /// `definition`
  @inlinable public static var definition: Role { Role(number: 18) }
  /// `deletion`
  @inlinable public static var deletion: Role { Role(number: 19) }
  /// `dialog`
  @inlinable public static var dialog: Role { Role(number: 20) }
  /// `directory`
  @inlinable public static var directory: Role { Role(number: 21) }
  /// `doc-abstract`
  @inlinable public static var docAbstract: Role { Role(number: 22) }
  /// `doc-acknowledgments`
  @inlinable public static var docAcknowledgments: Role { Role(number: 23) }
  /// `doc-afterword`
  @inlinable public static var docAfterword: Role { Role(number: 24) }
  /// `doc-appendix`
  @inlinable public static var docAppendix: Role { Role(number: 25) }
  /// `doc-backlink`
  @inlinable public static var docBacklink: Role { Role(number: 26) }
  /// `doc-biblioentry`
  @inlinable public static var docBiblioentry: Role { Role(number: 27) }
  /// `doc-bibliography`
  @inlinable public static var docBibliography: Role { Role(number: 28) }
  /// `doc-biblioref`
  @inlinable public static var docBiblioref: Role { Role(number: 29) }
  /// `doc-chapter`
  @inlinable public static var docChapter: Role { Role(number: 30) }
  /// `doc-colophon`
  @inlinable public static var docColophon: Role { Role(number: 31) }
  /// `doc-conclusion`
  @inlinable public static var docConclusion: Role { Role(number: 32) }
  /// `doc-cover`
  @inlinable public static var docCover: Role { Role(number: 33) }
  /// `doc-credit`
  @inlinable public static var docCredit: Role { Role(number: 34) }
  /// `doc-credits`
  @inlinable public static var docCredits: Role { Role(number: 35) }
  /// `doc-dedication`
  @inlinable public static var docDedication: Role { Role(number: 36) }
  /// `doc-endnote`
  @inlinable public static var docEndnote: Role { Role(number: 37) }
  /// `doc-endnotes`
  @inlinable public static var docEndnotes: Role { Role(number: 38) }
  /// `doc-epigraph`
  @inlinable public static var docEpigraph: Role { Role(number: 39) }
  /// `doc-epilogue`
  @inlinable public static var docEpilogue: Role { Role(number: 40) }
  /// `doc-errata`
  @inlinable public static var docErrata: Role { Role(number: 41) }
  /// `doc-example`
  @inlinable public static var docExample: Role { Role(number: 42) }
  /// `doc-footnote`
  @inlinable public static var docFootnote: Role { Role(number: 43) }
  /// `doc-foreword`
  @inlinable public static var docForeword: Role { Role(number: 44) }
  /// `doc-glossary`
  @inlinable public static var docGlossary: Role { Role(number: 45) }
  /// `doc-glossref`
  @inlinable public static var docGlossref: Role { Role(number: 46) }
  /// `doc-index`
  @inlinable public static var docIndex: Role { Role(number: 47) }
  /// `doc-introduction`
  @inlinable public static var docIntroduction: Role { Role(number: 48) }
  /// `doc-noteref`
  @inlinable public static var docNoteref: Role { Role(number: 49) }
  /// `doc-notice`
  @inlinable public static var docNotice: Role { Role(number: 50) }
  /// `doc-pagebreak`
  @inlinable public static var docPagebreak: Role { Role(number: 51) }
  /// `doc-pagefooter`
  @inlinable public static var docPagefooter: Role { Role(number: 52) }
  /// `doc-pageheader`
  @inlinable public static var docPageheader: Role { Role(number: 53) }
  /// `doc-pagelist`
  @inlinable public static var docPagelist: Role { Role(number: 54) }
  /// `doc-part`
  @inlinable public static var docPart: Role { Role(number: 55) }
  /// `doc-preface`
  @inlinable public static var docPreface: Role { Role(number: 56) }
  /// `doc-prologue`
  @inlinable public static var docPrologue: Role { Role(number: 57) }
  /// `doc-pullquote`
  @inlinable public static var docPullquote: Role { Role(number: 58) }
  /// `doc-qna`
  @inlinable public static var docQna: Role { Role(number: 59) }
  /// `doc-subtitle`
  @inlinable public static var docSubtitle: Role { Role(number: 60) }
  /// `doc-tip`
  @inlinable public static var docTip: Role { Role(number: 61) }
  /// `doc-toc`
  @inlinable public static var docToc: Role { Role(number: 62) }
  /// `document`
  @inlinable public static var document: Role { Role(number: 63) }
  /// `emphasis`
  @inlinable public static var emphasis: Role { Role(number: 64) }
  /// `feed`
  @inlinable public static var feed: Role { Role(number: 65) }
  /// `figure`
  @inlinable public static var figure: Role { Role(number: 66) }
  /// `form`
  @inlinable public static var form: Role { Role(number: 67) }
  /// `generic`
  @inlinable public static var generic: Role { Role(number: 68) }
  /// `graphics-document`
  @inlinable public static var graphicsDocument: Role { Role(number: 69) }
  /// `graphics-object`
  @inlinable public static var graphicsObject: Role { Role(number: 70) }
  /// `graphics-symbol`
  @inlinable public static var graphicsSymbol: Role { Role(number: 71) }
  /// `grid`
  @inlinable public static var grid: Role { Role(number: 72) }
  /// `gridcell`
  @inlinable public static var gridcell: Role { Role(number: 73) }
  /// `group`
  @inlinable public static var group: Role { Role(number: 74) }
  /// `heading`
  @inlinable public static var heading: Role { Role(number: 75) }
  /// `image`
  @inlinable public static var image: Role { Role(number: 76) }
  /// `input`
  @inlinable public static var input: Role { Role(number: 77) }
  /// `insertion`
  @inlinable public static var insertion: Role { Role(number: 78) }
  /// `landmark`
  @inlinable public static var landmark: Role { Role(number: 79) }
  /// `link`
  @inlinable public static var link: Role { Role(number: 80) }
  /// `list`
  @inlinable public static var list: Role { Role(number: 81) }
  /// `listbox`
  @inlinable public static var listbox: Role { Role(number: 82) }
  /// `listitem`
  @inlinable public static var listitem: Role { Role(number: 83) }
  /// `log`
  @inlinable public static var log: Role { Role(number: 84) }
  /// `main`
  @inlinable public static var main: Role { Role(number: 85) }
  /// `mark`
  @inlinable public static var mark: Role { Role(number: 86) }
  /// `marquee`
  @inlinable public static var marquee: Role { Role(number: 87) }
  /// `math`
  @inlinable public static var math: Role { Role(number: 88) }
  /// `menu`
  @inlinable public static var menu: Role { Role(number: 89) }
  /// `menubar`
  @inlinable public static var menubar: Role { Role(number: 90) }
  /// `menuitem`
  @inlinable public static var menuitem: Role { Role(number: 91) }
  /// `menuitemcheckbox`
  @inlinable public static var menuitemcheckbox: Role { Role(number: 92) }
  /// `menuitemradio`
  @inlinable public static var menuitemradio: Role { Role(number: 93) }
  /// `meter`
  @inlinable public static var meter: Role { Role(number: 94) }
  /// `navigation`
  @inlinable public static var navigation: Role { Role(number: 95) }
  /// `note`
  @inlinable public static var note: Role { Role(number: 97) }
  /// `option`
  @inlinable public static var option: Role { Role(number: 98) }
  /// `paragraph`
  @inlinable public static var paragraph: Role { Role(number: 99) }
  /// `progressbar`
  @inlinable public static var progressbar: Role { Role(number: 100) }
  /// `radio`
  @inlinable public static var radio: Role { Role(number: 101) }
  /// `radiogroup`
  @inlinable public static var radiogroup: Role { Role(number: 102) }
  /// `range`
  @inlinable public static var range: Role { Role(number: 103) }
  /// `region`
  @inlinable public static var region: Role { Role(number: 104) }
  /// `roletype`
  @inlinable public static var roletype: Role { Role(number: 105) }
  /// `row`
  @inlinable public static var row: Role { Role(number: 106) }
  /// `rowgroup`
  @inlinable public static var rowgroup: Role { Role(number: 107) }
  /// `rowheader`
  @inlinable public static var rowheader: Role { Role(number: 108) }
  /// `scrollbar`
  @inlinable public static var scrollbar: Role { Role(number: 109) }
  /// `search`
  @inlinable public static var search: Role { Role(number: 110) }
  /// `searchbox`
  @inlinable public static var searchbox: Role { Role(number: 111) }
  /// `section`
  @inlinable public static var section: Role { Role(number: 112) }
  /// `sectionfooter`
  @inlinable public static var sectionfooter: Role { Role(number: 113) }
  /// `sectionhead`
  @inlinable public static var sectionhead: Role { Role(number: 114) }
  /// `sectionheader`
  @inlinable public static var sectionheader: Role { Role(number: 115) }
  /// `select`
  @inlinable public static var select: Role { Role(number: 116) }
  /// `separator`
  @inlinable public static var separator: Role { Role(number: 117) }
  /// `slider`
  @inlinable public static var slider: Role { Role(number: 118) }
  /// `spinbutton`
  @inlinable public static var spinbutton: Role { Role(number: 119) }
  /// `status`
  @inlinable public static var status: Role { Role(number: 120) }
  /// `strong`
  @inlinable public static var strong: Role { Role(number: 121) }
  /// `structure`
  @inlinable public static var structure: Role { Role(number: 122) }
  /// `subscript`
  @inlinable public static var `subscript`: Role { Role(number: 123) }
  /// `suggestion`
  @inlinable public static var suggestion: Role { Role(number: 124) }
  /// `superscript`
  @inlinable public static var superscript: Role { Role(number: 125) }
  /// `switch`
  @inlinable public static var `switch`: Role { Role(number: 126) }
  /// `tab`
  @inlinable public static var tab: Role { Role(number: 127) }
  /// `table`
  @inlinable public static var table: Role { Role(number: 128) }
  /// `tablist`
  @inlinable public static var tablist: Role { Role(number: 129) }
  /// `tabpanel`
  @inlinable public static var tabpanel: Role { Role(number: 130) }
  /// `term`
  @inlinable public static var term: Role { Role(number: 131) }
  /// `textbox`
  @inlinable public static var textbox: Role { Role(number: 132) }
  /// `time`
  @inlinable public static var time: Role { Role(number: 133) }
  /// `timer`
  @inlinable public static var timer: Role { Role(number: 134) }
  /// `toolbar`
  @inlinable public static var toolbar: Role { Role(number: 135) }
  /// `tooltip`
  @inlinable public static var tooltip: Role { Role(number: 136) }
  /// `tree`
  @inlinable public static var tree: Role { Role(number: 137) }
  /// `treegrid`
  @inlinable public static var treegrid: Role { Role(number: 138) }
  /// `treeitem`
  @inlinable public static var treeitem: Role { Role(number: 139) }
  /// `widget`
  @inlinable public static var widget: Role { Role(number: 140) }
  /// `window`
  @inlinable public static var window: Role { Role(number: 141) }
  /// `none`, by its older word: `Role?.none` would be taken for nil.
  @inlinable public static var presentation: Role { Role(number: 96) }
  /// `img`, the older word for `image`.
  @inlinable public static var img: Role { .image }
}
