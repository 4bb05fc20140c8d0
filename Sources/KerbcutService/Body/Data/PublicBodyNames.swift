import KerbcutBasics

/// What names and hosts tell of public bodies of the United Kingdom. Facts of public registers, as read in November 2026.
enum PublicBodyNames {
  /// Places whose principal councils lie in Wales, as the names of the councils have them.
  static let welshPlaces: Set<String> = words(
    """
    anglesey | blaenau gwent | bridgend | caerphilly | cardiff | carmarthenshire | ceredigion | conwy | denbighshire |
    flintshire | gwynedd | merthyr tydfil | monmouthshire | neath port talbot | newport | pembrokeshire | powys |
    rhondda cynon taf | swansea | torfaen | vale of glamorgan | wrexham
    """)

  /// Places whose councils lie in Scotland.
  static let scottishPlaces: Set<String> = words(
    """
    aberdeen | aberdeenshire | angus | argyll and bute | clackmannanshire | dumfries and galloway | dundee |
    east ayrshire | east dunbartonshire | east lothian | east renfrewshire | edinburgh | falkirk | fife | glasgow |
    highland | inverclyde | midlothian | moray | na h-eileanan siar | nan eilean siar | north ayrshire |
    north lanarkshire | orkney | perth and kinross | renfrewshire | scottish borders | shetland | south ayrshire |
    south lanarkshire | stirling | west dunbartonshire | west lothian
    """)

  /// Places whose councils lie in Northern Ireland.
  static let northernIrishPlaces: Set<String> = words(
    """
    antrim and newtownabbey | ards and north down | armagh city | armagh city, banbridge and craigavon | belfast |
    causeway coast and glens | derry city and strabane | fermanagh and omagh | lisburn and castlereagh |
    lisburn & castlereagh | mid and east antrim | mid ulster | newry, mourne and down
    """)

  /// Hosts of bodies of a nation, with those below them; `*` for all that end so.
  static let nationHosts: [(profile: String, hosts: [String])] = [
    (
      "scotland",
      [
        "gov.scot", "mygov.scot", "parliament.scot", "nhs.scot", "socialsecurity.gov.scot", "scottishparliament.uk",
        "nrscotland.gov.uk", "scotland.gov.uk", "scotland.police.uk", "*.scot", "scot.nhs.uk", "copfs.gov.uk",
        "scotcourts.gov.uk",
      ]
    ),
    (
      "wales",
      [
        "gov.wales", "llyw.cymru", "nhs.wales", "gig.cymru", "senedd.wales", "senedd.cymru", "*.wales", "*.cymru",
        "wales.nhs.uk", "wales.gov.uk",
      ]
    ),
    (
      "northern-ireland",
      [
        "nidirect.gov.uk", "northernireland.gov.uk", "*-ni.gov.uk", "nisra.gov.uk", "niassembly.gov.uk", "hscni.net",
        "nihe.gov.uk", "psni.police.uk", "nicts.gov.uk", "niauditoffice.gov.uk", "nibusinessinfo.co.uk", "ccea.org.uk",
        "eani.org.uk", "nics.gov.uk", "delni.gov.uk", "detini.gov.uk", "niopa.gov.uk", "nipso.org.uk",
        "equalityni.org", "consumercouncil.org.uk", "belfastcity.gov.uk", "antrimandnewtownabbey.gov.uk",
        "ardsandnorthdown.gov.uk", "armaghbanbridgecraigavon.gov.uk", "causewaycoastandglens.gov.uk",
        "derrystrabane.com", "fermanaghomagh.com", "lisburncastlereagh.gov.uk", "midandeastantrim.gov.uk",
        "midulstercouncil.org", "newrymournedown.org",
      ]
    ),
  ]

  /// Short names by which bodies of Northern Ireland are known.
  static let northernIrishInitials: Set<String> = [
    "nisra", "daera", "nidirect", "psni", "nihe", "hscni", "nics", "nicts", "ccea", "dfc-ni", "nipso", "nibusinessinfo",
  ]

  /// Labels in front of `gov.uk` of bodies of the whole United Kingdom or of England, which are no councils.
  static let centralHosts: Set<String> = words(
    """
    www | service | blog | data | digital | cabinet-office | cabinetoffice | digital.cabinet-office | dwp | hmrc |
    homeoffice | justice | defra | education | beis | energysecurity | businessandtrade | dsit | dcms | culture | dft |
    fcdo | fco | dfid | hmtreasury | hm-treasury | ofsted | ofqual | ofgem | ofwat | dvla | dvsa | mca | vca |
    environment-agency | environment | naturalengland | forestryengland | forestrycommission | landregistry | ordnancesurvey |
    metoffice | ons | statistics | hse | companieshouse | companies-house | ipo | nationalarchives | food | legislation |
    mod | gad | gld | attorneygeneral | cps | sfo | crowncommercial | ukhsa | phe | health | dh | dhsc | cqc | communities |
    levellingup | planninginspectorate | hmcts | judiciary | tribunals | parole | gds | i.ai | ai | ncsc | cyber | nca |
    nationalcrimeagency | hmicfrs | justiceinspectorates | inspectorates | acas | charitycommission |
    charity-commission | insolvency | ukri | innovateuk | gambling-commission | gamblingcommission | valuation-office |
    voa | os | mhra | rpa | apha | cefas | marinemanagement | uksa | aaib | raib | maib | orr | nao | visitbritain |
    trade | great | dbt | innovation | notifications | payments | pay | notify | signin | account
    """)

  /// Hosts of code, of documentation of design systems and of licences: a link there says nothing of whose a site is.
  static let neutralHosts = [
    "github.com", "github.io", "gitlab.com", "gitlab.io", "bitbucket.org", "npmjs.com", "readthedocs.io", "netlify.app",
    "herokuapp.com", "vercel.app", "pages.dev", "azurewebsites.net", "cloudapps.digital", "codepen.io",
    "design-system.service.gov.uk", "frontend.design-system.service.gov.uk", "prototype-kit.service.gov.uk",
    "service-manual.nhs.uk", "design-system.nhs.uk", "digital.nhs.uk", "designsystem.gov.scot",
    "nationalarchives.gov.uk",
    "legislation.gov.uk", "equalityadvisoryservice.com", "technical-guidance.service.gov.uk",
  ]

  /// Words in front of “council” that make no local authority of it.
  static let otherCouncils: Set<String> = words(
    """
    a | an | any | arts | bar | british | care | church | consumer | cricket | crafts | dental | design | economic |
    english | european | every | farming | film | funding | general | health | heart | her | heritage | international |
    law | local | medical | midwifery | museums | my | national | nursing | optical | our | parent | parents |
    pharmaceutical | physics | press | privy | psychological | pupil | research | school | science | sciences | sector |
    security | social care | sports | student | students | teaching | that | the | their | this | trust | united | us |
    workforce | world | your | youth | contact | about | pay
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: "|").map { String($0).collapsed })
  }
}

extension PublicBodyNames {
  /// The nation whose bodies have a host, by its profile.
  static func nation(ofHost host: String) -> String? {
    nationHosts.first { $0.hosts.contains { hostFits($0, host) } }?.profile
  }

  /// Whether a host lies below `gov.uk` and is neither one of a nation nor one of the whole kingdom.
  static func isLocal(_ host: String) -> Bool {
    guard host.hasSuffix(".gov.uk"), nation(ofHost: host) == nil else { return false }
    let labels = host.dropLast(7).split(separator: ".")
    guard let last = labels.last else { return false }
    let joined = labels.suffix(2).joined(separator: ".")
    return !centralHosts.contains(String(last)) && !centralHosts.contains(joined)
  }

  /// Whether a link to a host says nothing of whose a site is.
  static func isNeutral(_ host: String) -> Bool { neutralHosts.contains { host.isWithin($0) } }

  /// Whether a pattern of hosts fits: a domain with all below it, or `*` and an end.
  static func hostFits(_ pattern: String, _ host: String) -> Bool {
    pattern.hasPrefix("*") ? host.hasSuffix(pattern.dropFirst()) : host.isWithin(pattern)
  }
}
