extension Standard {
  /// The Privacy and Electronic Communications (EC Directive) Regulations 2003 on storing and reading on people's devices,
  /// as the Data (Use and Access) Act 2025 changed them (in force since 5 February 2026), by what each part is about (our
  /// words).
  public static let pecr2003 = Standard(
    id: .pecr2003, title: "Privacy and Electronic Communications (EC Directive) Regulations 2003",
    shortName: "Privacy and Electronic Communications Regulations", version: "2026", date: "2026-11-30",
    source: "Statutory Instrument 2003/2426, as changed by section 112 of the Data (Use and Access) Act 2025",
    address: "https://www.legislation.gov.uk/uksi/2003/2426",
    points: points(
      """
      6 | Consent before anything is stored or read on a device | about 20% | tags of analytics, advertising and \
      embedded parts; cookie banner; cookies page | What is stored or read before people agreed, and what is each for?
      A1 | What needs no consent: the service that was asked for, statistics, appearance, emergencies | 5–10% | \
      products for statistics, words on cookies, ways to object | Is what statistics collect used for nothing but \
      improving the service, and passed on to nobody else? Are people told clearly, and can they object simply and for \
      free? Does what changes the appearance only follow what people prefer?
      """))
}
