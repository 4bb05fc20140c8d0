// The phrases that the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018
// and the model accessibility statement fix, with variants of real statements, in English and Welsh; as read on
// 23 November 2026. There is no official Welsh text: every Welsh phrase is a variant that counts as good as exact.

extension StatementPhrase {
  private static let noun = "{website|websites|service|form|app|mobile application}"
  private static let guidelines = "web content accessibility guidelines version 2.2 aa standard"
  private static let regulations =
    "public sector bodies (websites and mobile applications) (no. 2) accessibility regulations 2018"

  static let title = StatementPhrase(
    "Accessibility statement",
    exact: [
      "accessibility statement", "accessibility statement for *", "datganiad hygyrchedd", "datganiad hygyrchedd *",
      "datganiad ar hygyrchedd*", "*datganiad hygyrchedd",
    ],
    anchors: ["accessibility statement", "datganiad hygyrchedd", "accessibility", "hygyrchedd"])

  static let scope = StatementPhrase(
    "This accessibility statement applies to [scope].",
    exact: [
      "this accessibility statement applies to *", "mae'r datganiad hygyrchedd {hwn|yma} yn berthnasol i *",
      "mae'r datganiad {hygyrchedd |}{hwn|yma} yn gymwys i *", "mae'r datganiad {hwn|yma} yn berthnasol i *",
      "mae'r datganiad {hygyrchedd |}{hwn|yma} yn ymwneud â *",
    ],
    anchors: [
      "statement applies to", "statement covers", "statement is for", "datganiad * yn berthnasol i",
      "datganiad * yn gymwys i", "datganiad * yn ymwneud â", "datganiad * yn cwmpasu",
    ])

  static let commitment = StatementPhrase(
    "[Name of organisation] is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.",
    exact: [
      "*{is|are} committed to making *accessible, in accordance with the \(regulations)*",
      "*wedi ymrwymo i wneud *hygyrch, yn unol â {rheoliadau|rheoliadau'r} *hygyrchedd *2018*",
      "*wedi ymrwymo i sicrhau *hygyrch, yn unol â rheoliadau *hygyrchedd *2018*",
      "*ymrwymedig i wneud *hygyrch, yn unol â rheoliadau *hygyrchedd *2018*",
    ],
    anchors: [
      "commit* to mak* accessible* accessibility regulations", "commit* to * accessible* regulations 2018",
      "commit* accessib* public sector bodies", "wedi ymrwymo* hygyrch* rheoliadau hygyrchedd",
      "ymrwymedig* hygyrch* rheoliadau hygyrchedd", "ymrwymo* hygyrch* rheoliadau* sector cyhoeddus",
      "ymrwymiad* hygyrch* rheoliadau*",
    ])

  static let regulationsName = StatementPhrase(
    "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018",
    exact: [
      "*\(regulations)*", "*rheoliadau hygyrchedd cyrff *sector cyhoeddus *(rhif 2) 2018*",
      "*rheoliadau cyrff *sector cyhoeddus (gwefannau a* symudol) (rhif{ |. }2) hygyrchedd 2018*",
      "*rheoliadau hygyrchedd *(gwefannau a* symudol) (rhif{ |. }2) *2018*",
    ],
    anchors: [
      "public sector bodies (websites and mobile applications) (no.2) accessibility regulations 2018",
      "public sector bodies (websites and mobile applications) (no 2) accessibility regulations 2018",
      "public sector bodies (websites and mobile applications) (no. 2) accessibility regulations",
      "public sector bodies (websites and mobile applications) (no.2) accessibility regulations",
      "public sector bodies (websites and mobile applications) (number 2) accessibility regulations",
      "public sector bodies websites and mobile applications (no. 2) accessibility regulations",
      "rheoliadau hygyrchedd * sector cyhoeddus * 2018", "rheoliadau * sector cyhoeddus * hygyrchedd 2018",
      "rheoliadau * sector cyhoeddus * 2018", "rheoliadau hygyrchedd 2018",
    ])

  static let fully = StatementPhrase(
    "This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.",
    exact: [
      "{this|the} \(noun) is fully compliant with the \(guidelines).",
      "*cydymffurfio'n llawn â *{canllawiau|chanllawiau} hygyrchedd cynnwys*2.2*",
      "*cydymffurfio'n llawn â *safon *aa *2.2*",
    ],
    anchors: ["fully compliant with", "fully complies with", "cydymffurfio'n llawn", "cydymffurfio yn llawn"])

  static let partially = StatementPhrase(
    "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.",
    exact: [
      "{this|the} \(noun) is partially compliant with the \(guidelines), due to the {non-compliances|exemptions|non-compliances and exemptions} listed below.",
      "*cydymffurfio'n rhannol â *{canllawiau|chanllawiau} hygyrchedd cynnwys*2.2*",
      "*cydymffurfio'n rhannol â *safon *aa *2.2*",
    ],
    anchors: [
      "partially compliant with", "partly compliant with", "partially complies with", "cydymffurfio'n rhannol",
      "cydymffurfio yn rhannol",
      "rhannol gydymffurfio",
    ])

  static let notCompliant = StatementPhrase(
    "This website is not compliant with the Web Content Accessibility Guidelines version 2.2 AA standard. The non-compliances are listed below.",
    exact: [
      "{this|the} \(noun) is not compliant with the \(guidelines).",
      "nid yw'r *cydymffurfio â *{canllawiau|chanllawiau} hygyrchedd cynnwys*2.2*",
    ],
    anchors: [
      "not compliant with", "non compliant with", "non-compliant with", "nid yw'r * cydymffurfio",
      "nid yw * yn cydymffurfio", "ddim yn cydymffurfio",
    ])

  static let nonAccessibleSentence = StatementPhrase(
    "The content listed below is non-accessible for the following reasons.",
    exact: [
      "the content listed below is non-accessible for the following {reasons|reason(s)|reason}{.|:}",
      "nid yw'r cynnwys a restrir isod yn hygyrch *", "nid yw'r cynnwys {canlynol|isod} yn hygyrch *",
      "mae'r cynnwys a restrir isod yn anhygyrch *",
    ],
    anchors: [
      "content * non-accessible * following reason", "content * not accessible * following reason",
      "content * accessible * reason", "cynnwys * yn hygyrch", "cynnwys * anhygyrch",
    ])

  static let prepared = StatementPhrase(
    "This statement was prepared on [date].",
    exact: [
      "this {accessibility |}statement was prepared on *", "paratowyd *", "cafodd *ei baratoi *", "lluniwyd *",
    ],
    anchors: [
      "prepared on", "prepared in", "prepared", "first published", "paratowyd", "baratoi", "pharatowyd",
      "lluniwyd", "ei lunio", "ei gyhoeddi gyntaf", "cyhoeddwyd gyntaf",
    ])

  static let reviewed = StatementPhrase(
    "It was last reviewed on [date].",
    exact: [
      "*it was last reviewed on *", "*adolygwyd *", "*ddiweddaru *", "*ei adolygu ddiwethaf *", "*diweddarwyd *",
    ],
    anchors: [
      "reviewed", "updated", "adolygwyd", "hadolygwyd", "adolygu", "hadolygu", "ddiweddaru", "diweddarwyd",
      "adolygiad diwethaf",
    ])

  static let enforcementGB = StatementPhrase(
    "The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’). If you’re not happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS).",
    exact: [
      "*the equality and human rights commission (ehrc) is responsible for enforcing the \(regulations) (the 'accessibility regulations'). if {you're|you are} not happy with how we respond to your complaint, contact the equality advisory and support service (eass)*",
      "*comisiwn cydraddoldeb a hawliau dynol (ehrc)*gwasanaeth cynghori a*cydraddoldeb (eass)*",
    ],
    anchors: [
      "equality and human rights commission", "ehrc", "comisiwn cydraddoldeb a hawliau dynol",
      "chomisiwn cydraddoldeb a hawliau dynol", "gomisiwn cydraddoldeb a hawliau dynol",
    ])

  static let enforcementNI = StatementPhrase(
    "The Equality Commission for Northern Ireland (ECNI) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’) in Northern Ireland. If you’re not happy with how we respond to your complaint, contact the Equality Commission for Northern Ireland (ECNI).",
    exact: [
      "*the equality commission for northern ireland (ecni) is responsible for enforcing the \(regulations) (the 'accessibility regulations')*if {you're|you are} not happy with how we respond to your complaint*",
      "*comisiwn cydraddoldeb gogledd iwerddon*",
    ],
    anchors: [
      "equality commission for northern ireland", "equalities commission for northern ireland", "ecni",
      "comisiwn cydraddoldeb gogledd iwerddon",
    ])
}

/// The headings of a statement: the fixed one first, Welsh ones counting as good as it, then words of variants.
public enum StatementHeading: Sendable, CaseIterable {
  case status, nonAccessible, nonCompliance, burden, outOfScope, preparation, feedback, enforcement

  var phrase: StatementPhrase {
    switch self {
    case .status:
      StatementPhrase(
        "Compliance status", exact: ["compliance status", "statws cydymffurfio", "statws cydymffurfiaeth"],
        anchors: [
          "compliance status", "how accessible th", "status", "conformance", "statws", "pa mor hygyrch",
          "hygyrchedd y wefan", "hygyrchedd y gwasanaeth",
        ])
    case .nonAccessible:
      StatementPhrase(
        "Non-accessible content",
        exact: [
          "non-accessible content", "cynnwys nad yw'n hygyrch", "cynnwys nad yw'n hygyrch*", "cynnwys anhygyrch",
        ],
        anchors: [
          "non accessible content", "non-accessible", "inaccessible content", "content that is not accessible",
          "content that's not accessible", "cynnwys * hygyrch", "anhygyrch", "problemau hysbys",
          "problemau hygyrchedd", "known issues", "what isn't accessible",
          "accessibility problems we know about",
        ])
    case .nonCompliance:
      StatementPhrase(
        "Non-compliance with the accessibility regulations",
        exact: [
          "non-compliance with the accessibility regulations", "diffyg cydymffurfio â'r rheoliadau hygyrchedd",
          "peidio â chydymffurfio â'r rheoliadau hygyrchedd",
        ],
        anchors: [
          "non compliance", "non-compliance", "noncompliance", "diffyg cydymffurfi", "peidio â chydymffurfio",
          "methu â chydymffurfio", "diffygion cydymffurfi",
        ])
    case .burden:
      StatementPhrase(
        "Disproportionate burden", exact: ["disproportionate burden", "baich anghymesur"],
        anchors: ["disproportionate burden", "baich anghymesur", "faich anghymesur"])
    case .outOfScope:
      StatementPhrase(
        "Content that’s not within the scope of the accessibility regulations",
        exact: [
          "content that{'s| is} not within the scope of the accessibility regulations",
          "cynnwys nad yw o fewn cwmpas y rheoliadau hygyrchedd", "cynnwys nad yw'n dod o dan y rheoliadau hygyrchedd",
        ],
        anchors: [
          "not within the scope", "outside the scope", "outside of the scope", "out of scope", "not in scope",
          "cwmpas y rheoliadau", "dod o dan y rheoliadau", "y tu allan i gwmpas",
        ])
    case .preparation:
      StatementPhrase(
        "Preparation of this accessibility statement",
        exact: [
          "preparation of this accessibility statement", "paratoi'r datganiad hygyrchedd{| hwn| yma}",
          "paratoi'r datganiad {hwn|yma}",
        ],
        anchors: [
          "preparation of th", "paratoi'r datganiad", "how we tested", "when this statement", "prepar", "paratoi",
          "sut gwnaethom brofi", "sut y gwnaethom brofi", "sut rydym wedi profi", "sut y profwyd",
        ])
    case .feedback:
      StatementPhrase(
        "Feedback and contact information",
        exact: [
          "feedback and contact information", "adborth a gwybodaeth gysylltu", "adborth a gwybodaeth gyswllt",
          "adborth a manylion cyswllt",
        ],
        anchors: [
          "feedback", "contact information", "contacting us", "contact us", "reporting accessibility problems",
          "reporting accessibility issues", "report an accessibility problem", "difficulty using", "adborth",
          "rhoi gwybod am broblem", "adrodd am broblem", "adrodd problem", "cysylltu", "cysylltwch",
          "gwybodaeth gyswllt",
        ])
    case .enforcement:
      StatementPhrase(
        "Enforcement procedure",
        exact: ["enforcement procedure", "gweithdrefn orfodi", "y weithdrefn orfodi", "trefn orfodi"],
        anchors: [
          "enforcement", "not happy with our response", "not happy with how we respond", "gorfod", "orfod",
          "anfodlon â'n hymateb", "anhapus gyda'n hymateb", "ddim yn fodlon",
        ])
    }
  }
}
