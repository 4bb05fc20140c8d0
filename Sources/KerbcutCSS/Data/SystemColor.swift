/// The system colours of CSS Color 4, section 6.2, with the values that Chromium on Linux gives them.
public enum SystemColor: String, CaseIterable, Sendable {
  case accentColor = "AccentColor"
  case accentColorText = "AccentColorText"
  case activeText = "ActiveText"
  case buttonBorder = "ButtonBorder"
  case buttonFace = "ButtonFace"
  case buttonText = "ButtonText"
  case canvas = "Canvas"
  case canvasText = "CanvasText"
  case field = "Field"
  case fieldText = "FieldText"
  case grayText = "GrayText"
  case highlight = "Highlight"
  case highlightText = "HighlightText"
  case linkText = "LinkText"
  case mark = "Mark"
  case markText = "MarkText"
  case selectedItem = "SelectedItem"
  case selectedItemText = "SelectedItemText"
  case visitedText = "VisitedText"
  case activeBorder = "ActiveBorder"
  case activeCaption = "ActiveCaption"
  case appWorkspace = "AppWorkspace"
  case background = "Background"
  case buttonHighlight = "ButtonHighlight"
  case buttonShadow = "ButtonShadow"
  case captionText = "CaptionText"
  case inactiveBorder = "InactiveBorder"
  case inactiveCaption = "InactiveCaption"
  case inactiveCaptionText = "InactiveCaptionText"
  case infoBackground = "InfoBackground"
  case infoText = "InfoText"
  case menu = "Menu"
  case menuText = "MenuText"
  case scrollbar = "Scrollbar"
  case threeDDarkShadow = "ThreeDDarkShadow"
  case threeDFace = "ThreeDFace"
  case threeDHighlight = "ThreeDHighlight"
  case threeDLightShadow = "ThreeDLightShadow"
  case threeDShadow = "ThreeDShadow"
  case window = "Window"
  case windowFrame = "WindowFrame"
  case windowText = "WindowText"
  case webkitLink = "-webkit-link"
  case webkitActivelink = "-webkit-activelink"
  case webkitFocusRingColor = "-webkit-focus-ring-color"

  private static let byAtom: [Atom: SystemColor] = .init(
    allCases.map { (Atom(lowercasing: $0.rawValue.utf8), $0) }, uniquingKeysWith: { first, _ in first })

  static func named(_ atom: Atom) -> SystemColor? { byAtom[atom] }

  /// The colour in a colour scheme.
  func color(in scheme: Device.ColorScheme) -> Color {
    scheme == .dark ? Self.dark[self] ?? Self.light[self] ?? .black : Self.light[self] ?? .black
  }

  private static let light: [SystemColor: Color] = [
    .accentColor: Color(hex: 0x0075FF),
    .accentColorText: Color(hex: 0xFFFFFF),
    .activeText: Color(hex: 0xFF0000),
    .buttonBorder: Color(hex: 0x000000),
    .buttonFace: Color(hex: 0xEFEFEF),
    .buttonText: Color(hex: 0x000000),
    .canvas: Color(hex: 0xFFFFFF),
    .canvasText: Color(hex: 0x000000),
    .field: Color(hex: 0xFFFFFF),
    .fieldText: Color(hex: 0x000000),
    .grayText: Color(hex: 0x808080),
    .highlight: Color(hex: 0x0041C6, alpha: 0.8),
    .highlightText: Color(hex: 0xFFFFFF),
    .linkText: Color(hex: 0x0000EE),
    .mark: Color(hex: 0xFFFF00),
    .markText: Color(hex: 0x000000),
    .selectedItem: Color(hex: 0x1967D2),
    .selectedItemText: Color(hex: 0xFFFFFF),
    .visitedText: Color(hex: 0x551A8B),
    .activeBorder: Color(hex: 0x000000),
    .activeCaption: Color(hex: 0xFFFFFF),
    .appWorkspace: Color(hex: 0xFFFFFF),
    .background: Color(hex: 0xFFFFFF),
    .buttonHighlight: Color(hex: 0xEFEFEF),
    .buttonShadow: Color(hex: 0xEFEFEF),
    .captionText: Color(hex: 0x000000),
    .inactiveBorder: Color(hex: 0x000000),
    .inactiveCaption: Color(hex: 0xFFFFFF),
    .inactiveCaptionText: Color(hex: 0x808080),
    .infoBackground: Color(hex: 0xFFFFFF),
    .infoText: Color(hex: 0x000000),
    .menu: Color(hex: 0xFFFFFF),
    .menuText: Color(hex: 0x000000),
    .scrollbar: Color(hex: 0xFFFFFF),
    .threeDDarkShadow: Color(hex: 0x000000),
    .threeDFace: Color(hex: 0xEFEFEF),
    .threeDHighlight: Color(hex: 0x000000),
    .threeDLightShadow: Color(hex: 0x000000),
    .threeDShadow: Color(hex: 0x000000),
    .window: Color(hex: 0xFFFFFF),
    .windowFrame: Color(hex: 0x000000),
    .windowText: Color(hex: 0x000000),
    .webkitLink: Color(hex: 0x0000EE),
    .webkitActivelink: Color(hex: 0xFF0000),
    .webkitFocusRingColor: Color(hex: 0x101010),
  ]

  private static let dark: [SystemColor: Color] = [
    .buttonBorder: Color(hex: 0xFFFFFF),
    .buttonFace: Color(hex: 0x6B6B6B),
    .buttonText: Color(hex: 0xFFFFFF),
    .canvas: Color(hex: 0x121212),
    .canvasText: Color(hex: 0xFFFFFF),
    .field: Color(hex: 0x3B3B3B),
    .fieldText: Color(hex: 0xFFFFFF),
    .linkText: Color(hex: 0x9E9EFF),
    .selectedItem: Color(hex: 0x99C8FF),
    .selectedItemText: Color(hex: 0x3B3B3B),
    .visitedText: Color(hex: 0xD0ADF0),
    .activeBorder: Color(hex: 0xFFFFFF),
    .activeCaption: Color(hex: 0x121212),
    .appWorkspace: Color(hex: 0x121212),
    .background: Color(hex: 0x121212),
    .buttonHighlight: Color(hex: 0x6B6B6B),
    .buttonShadow: Color(hex: 0x6B6B6B),
    .captionText: Color(hex: 0xFFFFFF),
    .inactiveBorder: Color(hex: 0xFFFFFF),
    .inactiveCaption: Color(hex: 0x121212),
    .infoBackground: Color(hex: 0x121212),
    .infoText: Color(hex: 0xFFFFFF),
    .menu: Color(hex: 0x121212),
    .menuText: Color(hex: 0xFFFFFF),
    .scrollbar: Color(hex: 0x121212),
    .threeDDarkShadow: Color(hex: 0xFFFFFF),
    .threeDFace: Color(hex: 0x6B6B6B),
    .threeDHighlight: Color(hex: 0xFFFFFF),
    .threeDLightShadow: Color(hex: 0xFFFFFF),
    .threeDShadow: Color(hex: 0xFFFFFF),
    .window: Color(hex: 0x121212),
    .windowFrame: Color(hex: 0xFFFFFF),
    .windowText: Color(hex: 0xFFFFFF),
    .webkitLink: Color(hex: 0x9E9EFF),
    .webkitActivelink: Color(hex: 0xFF9E9E),
    .webkitFocusRingColor: Color(hex: 0xFFFFFF),
  ]
}
