extension Standard {
  /// The GOV.UK Service Standard. Northern Ireland has none of its own and follows these points.
  public static let govuk = Standard(
    id: .govukServiceStandard, title: "GOV.UK Service Standard", shortName: "Service Standard",
    version: "2019", date: "2026-11-23",
    source: "GOV.UK Service Manual, Service Standard", address: "https://www.gov.uk/service-manual/service-standard",
    points: [
      Point(
        "1", "Understand users and their needs", slug: "understand-user-needs", share: "0–5%",
        evidence: "feedback link in the phase banner",
        questions: [
          "Who are the users, and how do you know?",
          "When did you last watch someone use it, including disabled people and people with low digital skills?",
          "Which need did research prove wrong?",
        ]),
      Point(
        "2", "Solve a whole problem for users", slug: "solve-a-whole-problem", share: "about 5%",
        evidence: "service name, links onward from the confirmation page, wording on the four nations",
        questions: [
          "What is the whole problem, across organisations and nations?", "Where do people enter and leave?",
          "What do they still have to do elsewhere?",
        ]),
      Point(
        "3", "Provide a joined up experience across all channels", slug: "join-up-across-channels", share: "about 10%",
        evidence: "contact routes, offline routes on the start page, consistent help",
        questions: [
          "Can someone start online and finish by phone?", "Do staff see what users see?",
          "Is the offline route as good?",
        ]),
      Point(
        "4", "Make the service simple to use", slug: "make-the-service-simple-to-use", share: "30–40%",
        evidence: "questions per page, errors, wording, titles, buttons, sentence length",
        questions: [
          "Do users succeed first time, unaided?", "Which question makes most people stop?", "Was the content tested?",
        ]),
      Point(
        "5", "Make sure everyone can use the service", slug: "make-sure-everyone-can-use-the-service", share: "25–40%",
        evidence: "WCAG failures, accessibility statement, language, use without scripts, assisted help",
        questions: [
          "What did an audit by people, and tests with users of assistive technology, find?",
          "What happens to those who cannot go online?", "Who meets the cost of a burden that is claimed?",
        ]),
      Point(
        "6", "Have a multidisciplinary team", slug: "have-a-multidisciplinary-team", share: "0%",
        questions: [
          "Who is in the team, and for how long?", "Which roles are missing?", "Who has the last word?",
        ]),
      Point(
        "7", "Use agile ways of working", slug: "use-agile-ways-of-working", share: "0%",
        questions: ["How often do you release?", "What did you stop doing because of what you learned?"]),
      Point(
        "8", "Iterate and improve frequently", slug: "iterate-and-improve-frequently", share: "about 5%",
        evidence: "dates, phase, versions that lag, findings fixed since the last run",
        questions: ["Is there money and a team after launch?", "How soon can a mistake be fixed?"]),
      Point(
        "9", "Create a secure service which protects users’ privacy", slug: "create-a-secure-service",
        share: "about 20%",
        evidence: "https, headers, cookies, trackers before consent, data in addresses, third parties",
        questions: [
          "Who owns the risk?", "Was a data protection impact assessment done?",
          "When was the last penetration test, and what is still open?",
        ]),
      Point(
        "10", "Define what success looks like and publish performance data",
        slug: "define-success-publish-performance-data", share: "about 5%",
        evidence: "feedback link, a link to performance data",
        questions: [
          "Which four or so measures tell you it works?", "Where are they published?", "What changed because of them?",
        ]),
      Point(
        "11", "Choose the right tools and technology", slug: "choose-the-right-tools-and-technology", share: "10–15%",
        evidence: "legacy libraries, platforms, markup versions, file formats",
        questions: [
          "What is the plan and date for each legacy part?", "What would it cost to leave the supplier?",
          "Why this build, not a shared platform?",
        ]),
      Point(
        "12", "Make new source code open", slug: "make-new-source-code-open", share: "about 5%",
        evidence: "link to source, licence",
        questions: ["Where is the code?", "What is closed, and why?"]),
      Point(
        "13", "Use and contribute to open standards, common components and patterns",
        slug: "use-common-standards-components-patterns", share: "40–50%",
        evidence: "components, patterns, versions, open formats, brand",
        questions: [
          "Where did you depart from a pattern, and on what evidence?", "What did you give back?",
        ]),
      Point(
        "14", "Operate a reliable service", slug: "operate-a-reliable-service", share: "about 10%",
        evidence: "error pages, mixed content, use without scripts, broken links",
        questions: ["What is the uptime?", "What happens when a part fails?", "Who is called at night?"]),
    ])
}
