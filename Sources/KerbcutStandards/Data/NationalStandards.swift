extension Standard {
  /// The Digital Scotland Service Standard. One page of the Scottish service manual speaks of 12 criteria; the 14 are
  /// those of the Scottish Government's publication.
  public static let digitalScotland = Standard(
    id: .digitalScotland, title: "Digital Scotland Service Standard", shortName: "Digital Scotland",
    version: "2021", date: "2026-11-23",
    source: "Scottish Government, Digital Scotland Service Standard",
    address: "https://www.gov.scot/publications/digital-scotland-service-standard/",
    points: numbered(
      """
      Understand users and their needs
      Solve a whole problem for users
      Design and deliver a joined-up experience
      Help users succeed first time
      Make sure everyone can use the service
      Have a multidisciplinary team
      Iterate and improve frequently
      Create a secure service which protects users’ privacy
      Define what success looks like and publish performance data
      Choose the right tools and technology
      Make new source code open
      Use and contribute to shared digital practices, processes, components, standards, patterns and platforms
      Operate a reliable service
      Ensure sponsor acceptance
      """
    ).withOwn(["14": (share: "0%", evidence: nil, questions: ["Who accepted which risk?"])]))

  /// The Digital Service Standards for Wales, numbered in the order printed (the source starts again in each group).
  public static let digitalWales = Standard(
    id: .digitalWales, title: "Digital Service Standards for Wales", version: "2024", date: "2026-11-23",
    source: "Centre for Digital Public Services, Digital Service Standards for Wales",
    address: "https://digitalpublicservices.gov.wales/",
    points: numbered(
      """
      Focus on current and future well-being of people in Wales
      Promote the Welsh language
      Understand users and their needs
      Provide a joined up experience
      Make sure everyone can use the service
      Have an empowered service owner
      Have a multidisciplinary team
      Iterate and improve frequently
      Work in the open
      Use scalable technology
      Consider ethics, privacy and security throughout
      Use data to make decisions
      """
    ).withOwn([
      "1": (
        share: "0%", evidence: nil,
        questions: ["Which well-being goal does it serve, and what will it mean in ten years?"]
      ),
      "2": (
        share: "30–40%", evidence: "language switch, pairs of pages, marked language, translated shell",
        questions: [
          "Was it designed in both languages, or translated at the end?", "Who tested it in Welsh?",
        ]
      ),
      "6": (share: "0%", evidence: nil, questions: ["Who owns the service, and what may that person decide alone?"]),
    ]))

  /// Northern Ireland has no numbered standard of its own: its digital toolkit follows the service design principles
  /// of GOV.UK. The points are those of the GOV.UK Service Standard, and the Equality Commission for Northern Ireland
  /// enforces the accessibility regulations.
  public static let northernIreland = Standard(
    id: .northernIreland, title: "Northern Ireland: the points of the GOV.UK Service Standard",
    shortName: "Northern Ireland", version: "2019", date: "2026-11-23",
    source: "NI Direct digital toolkit, which follows the GOV.UK service design principles",
    address: "https://www.nidirect.gov.uk/",
    points: govuk.points.map { point in
      var point = point
      point.related = [Requirement(.govukServiceStandard, point.number)]
      if point.number == "5" {
        point.questions.append("Does the statement send people to the Equality Commission for Northern Ireland?")
      }
      return point
    })

  /// The NHS service standard, a companion to the GOV.UK one; points 2 and 3 are told together.
  public static let nhs = Standard(
    id: .nhsServiceStandard, title: "NHS service standard", version: "2024", date: "2026-11-23",
    source: "NHS digital service manual, NHS service standard",
    address: "https://service-manual.nhs.uk/standards-and-technology/service-standard",
    points: numbered(
      """
      Understand users and their needs in the context of health and care
      Work towards solving a whole problem for users
      Provide a joined up experience across all channels
      Make the service simple to use
      Make sure everyone can use the service
      Create a team that includes multidisciplinary skills and perspectives
      Use agile ways of working
      Iterate and improve frequently
      Create a secure service which protects people’s privacy
      Define what success looks like and be open about how your service is performing
      Choose the right tools and technology
      Make new source code open
      Use and contribute to open standards, common components and patterns
      Operate a reliable service
      Support a culture of care
      Make your service clinically safe
      Make your service interoperable
      """
    ).withOwn([
      "15": (share: "0–5%", evidence: "review dates", questions: ["How does the service show care for people?"]),
      "16": (share: "0–5%", evidence: "review dates", questions: ["Who is the clinical safety officer?"]),
      "17": (
        share: "0–5%", evidence: "NHS number field", questions: ["Which standards does it exchange data with?"]
      ),
    ]))

  /// The website parts of the Welsh Language Standards. Each body has its own compliance notice, so its numbers may
  /// differ; these are the ones of the Welsh Ministers' notice, and the titles and questions are ours.
  public static let welshLanguage = Standard(
    id: .welshLanguage, title: "Welsh Language Standards (websites)", shortName: "Welsh Language Standards",
    version: "Welsh Ministers’ notice", date: "2026-11-23",
    source: "Welsh Language (Wales) Measure 2011 and the regulations made under it",
    address: "https://www.legislation.gov.uk/wsi/2015/996",
    points: points(
      """
      52 | The text of each page is available in Welsh, works fully, and is treated no less favourably | 30–40% | \
      pairs of pages, their headings, fields and faults | Does your compliance notice set other numbers or dates? \
      Is Welsh published at the same time as English? Who tested each task in Welsh?
      55 | An English page with a Welsh partner says so and links straight to it | 40–50% | the language switch | \
      Do people find the Welsh page from a search?
      56 | The interface and menus are in Welsh on every page | 40–50% | words of header, footer and buttons | \
      Are messages, emails and letters of the service in Welsh too?
      57 | The interface and menus are as good in Welsh as in English | about 10% | characters, marked language | \
      Who that speaks Welsh has read the interface?
      """))
}

extension [Standard.Point] {
  typealias Own = (share: String?, evidence: String?, questions: [String])

  /// Adds what is asked about single points beyond what the crosswalk brings from the GOV.UK points.
  func withOwn(_ own: [String: Own]) -> [Standard.Point] {
    map { point in
      guard let added = own[point.number] else { return point }
      var point = point
      point.share = added.share
      point.evidence = added.evidence
      point.questions = added.questions
      return point
    }
  }
}
