extension Standard {
  /// The Technology Code of Practice.
  public static let technologyCode = Standard(
    id: .technologyCode, title: "Technology Code of Practice", version: "2021", date: "2026-11-23",
    source: "GOV.UK, Technology Code of Practice",
    points: numbered(
      """
      Define user needs
      Make things accessible and inclusive
      Be open and use open source
      Make use of open standards
      Use cloud first
      Make things secure
      Make privacy integral
      Share, reuse and collaborate
      Integrate and adapt technology
      Make better use of data
      Define your purchasing strategy
      Make your technology sustainable
      Meet the Service Standard
      """))

  /// The Secure by Design principles of UK government.
  public static let secureByDesign = Standard(
    id: .secureByDesign, title: "Secure by Design principles", version: "2024", date: "2026-11-23",
    source: "UK Government Security, Secure by Design",
    points: numbered(
      """
      Create responsibility for cyber security risk
      Source secure technology products
      Adopt a risk-driven approach
      Design usable security controls
      Build in detect and respond security
      Design flexible architectures
      Minimise the attack surface
      Defend in depth
      Embed continuous assurance
      Make changes securely
      """))

  /// The five principles of the Local Digital Declaration.
  public static let localDigital = Standard(
    id: .localDigital, title: "Local Digital Declaration", version: "2018", date: "2026-11-23",
    source: "Local Digital Declaration",
    points: numbered(
      """
      Redesign services around the needs of the people using them
      Fix our plumbing: break dependence on inflexible, costly technology
      Design safe, secure and useful ways of sharing information
      Demonstrate digital leadership
      Embed an open culture
      """))

  /// The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, by what each
  /// regulation is about (our words), as amended in 2022.
  public static let psbar2018 = Standard(
    id: .psbar2018,
    title: "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018",
    version: "2022", date: "2026-11-23", source: "Statutory Instruments 2018/952 and 2022/1097",
    points: [
      Point("3", "What the words mean"),
      Point("4", "Bodies and content that the regulations leave out"),
      Point("5", "The accessibility requirement"),
      Point("6", "Public sector bodies meet the accessibility requirement"),
      Point("7", "Disproportionate burden"),
      Point("8", "Accessibility statement"),
      Point("9", "Presumption of conformity"),
      Point("10", "Monitoring and reporting"),
      Point("11", "Enforcement of the accessibility requirement"),
      Point("12", "Enforcement of the accessibility statement"),
    ])
}
