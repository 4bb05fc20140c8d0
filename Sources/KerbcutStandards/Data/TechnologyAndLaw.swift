// Shares and questions are our judgement of what a page can show and what a person must ask.

extension Standard {
  /// The Technology Code of Practice.
  public static let technologyCode = Standard(
    id: .technologyCode, title: "Technology Code of Practice", version: "2021", date: "2026-11-23",
    source: "GOV.UK, Technology Code of Practice",
    address: "https://www.gov.uk/guidance/the-technology-code-of-practice",
    points: points(
      """
      1 | Define user needs | 0–5% | feedback link | Which user needs does the technology serve, and how do you know?
      2 | Make things accessible and inclusive | 25–40% | WCAG failures, accessibility statement, language | \
      What did an audit by people, and tests with users of assistive technology, find? Can staff who are disabled use \
      the internal parts?
      3 | Be open and use open source | about 5% | link to source, licence | Where is the code? What is closed, and why?
      4 | Make use of open standards | about 20% | formats of documents, markup, encoding | Which closed formats and \
      interfaces remain, and what is the plan for each?
      5 | Use cloud first | 0–5% | headers that name a platform | Why does anything run elsewhere?
      6 | Make things secure | about 20% | https, headers, forms, versions of libraries | Who owns the risk? When was \
      the last penetration test, and what is still open?
      7 | Make privacy integral | about 20% | trackers before consent, cookies, data in addresses | Was a data \
      protection impact assessment done? What is kept, and for how long?
      8 | Share, reuse and collaborate | about 10% | common components and patterns | What did you reuse? What did you \
      give back?
      9 | Integrate and adapt technology | about 10% | legacy libraries, platforms, markup versions | What is the plan \
      and date for each legacy part?
      10 | Make better use of data | 0–5% | link to performance data | Which data do you hold, and who else could use it?
      11 | Define your purchasing strategy | 0% | | What would it cost to leave the supplier?
      12 | Make your technology sustainable | 0–5% | size of pages | What does the service use, and how will you lower it?
      13 | Meet the Service Standard | 20–30% | the points of the Service Standard | When was the last assessment, and \
      what did it ask for?
      """))

  /// The Secure by Design principles of UK government.
  public static let secureByDesign = Standard(
    id: .secureByDesign, title: "Secure by Design principles", shortName: "Secure by Design", version: "2024",
    date: "2026-11-23", source: "UK Government Security, Secure by Design", address: "https://www.security.gov.uk/",
    points: points(
      """
      1 | Create responsibility for cyber security risk | 0% | | Who owns the risk, by name?
      2 | Source secure technology products | about 5% | versions of libraries and platforms | How are products and \
      suppliers chosen and watched?
      3 | Adopt a risk-driven approach | 0% | | Which risks were found, and what was decided on each?
      4 | Design usable security controls | about 20% | password fields, pasting, codes, time limits, captchas | \
      Did people with access needs get through signing in, unaided?
      5 | Build in detect and respond security | 0% | | Who would notice an attack, and how soon?
      6 | Design flexible architectures | 0–5% | platforms and versions | Can each part be replaced without the others?
      7 | Minimise the attack surface | about 10% | third parties, headers that name versions | Which third parties \
      could be left out?
      8 | Defend in depth | about 10% | https, headers, mixed content | What stands behind the first line of defence?
      9 | Embed continuous assurance | 0% | | When was it last tested, and what is still open?
      10 | Make changes securely | 0% | | How does a change reach the live service, and who can stop it?
      """))

  /// The five principles of the Local Digital Declaration.
  public static let localDigital = Standard(
    id: .localDigital, title: "Local Digital Declaration", version: "2018", date: "2026-11-23",
    source: "Local Digital Declaration", address: "https://www.localdigital.gov.uk/declaration/",
    points: points(
      """
      1 | Redesign services around the needs of the people using them | 20–30% | questions, errors, wording, help, \
      accessibility | Who are the users, and how do you know? Do they succeed first time, unaided?
      2 | Fix our plumbing: break dependence on inflexible, costly technology | 10–15% | legacy libraries, platforms, \
      markup versions | What is the plan and date for each legacy part? What would it cost to leave the supplier?
      3 | Design safe, secure and useful ways of sharing information | about 15% | https, cookies, trackers, third \
      parties | Which data are shared with whom, and on what ground?
      4 | Demonstrate digital leadership | 0% | | Who leads, and what do they need to decide well?
      5 | Embed an open culture | about 5% | link to source, licence, dates | Where do you publish code, plans and what \
      you learned?
      """))

  /// The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, by what each
  /// regulation is about (our words), as amended in 2022.
  public static let psbar2018 = Standard(
    id: .psbar2018,
    title: "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018",
    shortName: "Accessibility regulations 2018, regulation", version: "2022", date: "2026-11-23",
    source: "Statutory Instruments 2018/952 and 2022/1097", address: "https://www.legislation.gov.uk/uksi/2018/952",
    points: points(
      """
      3 | What the words mean | 0% | | Is the body a public sector body in the sense of the regulations?
      4 | Bodies and content that the regulations leave out | about 5% | types and dates of files | Which content does \
      the body leave out, and does the regulation allow it?
      5 | The accessibility requirement | 25–40% | WCAG failures | What did an audit by people find?
      6 | Public sector bodies meet the accessibility requirement | 25–40% | WCAG failures | What is the plan and date \
      for each failure?
      7 | Disproportionate burden | about 5% | claims in the statement | Was an assessment made beforehand, and what \
      did it weigh?
      8 | Accessibility statement | 60–80% | parts, sentences, dates and links of the statement | Is what the statement \
      says true? Does anyone answer the contact that it names?
      9 | Presumption of conformity | 25–40% | WCAG failures | Which version of WCAG was the service tested against?
      10 | Monitoring and reporting | 0% | | Has the monitoring team written, and what became of it?
      11 | Enforcement of the accessibility requirement | 0% | | Has anyone complained, and what became of it?
      12 | Enforcement of the accessibility statement | about 5% | enforcement procedure in the statement | Does the \
      statement name the enforcement body of the nation?
      """))
}
