import Testing

@testable import KerbcutText

struct LanguageIdentifierTests {
  private let identifier = LanguageIdentifier.shared

  private static let texts = [
    "cy":
      "Os ydych yn byw yng Nghymru, gallwch wneud cais am fathodyn glas ar-lein. Bydd angen llun diweddar arnoch, eich cyfeiriad a'ch rhif Yswiriant Gwladol. Byddwn yn ysgrifennu atoch o fewn deg diwrnod.",
    "gd":
      "Faodaidh sibh iarrtas a chur a-steach airson bann-cuirp air-loidhne. Bidh feum agaibh air dealbh ùr, an seòladh agaibh agus an àireamh Àrachais Nàiseanta. Sgrìobhaidh sinn thugaibh taobh a-staigh deich latha.",
    "ga":
      "Is féidir leat iarratas a dhéanamh ar an tseirbhís seo ar líne. Beidh grianghraf nua ag teastáil uait, do sheoladh agus d'uimhir Árachais Náisiúnta. Scríobhfaimid chugat laistigh de dheich lá.",
    "pl":
      "Jeśli mieszkasz w tej gminie, możesz złożyć wniosek przez internet. Będziesz potrzebować aktualnego zdjęcia oraz swojego adresu i numeru ubezpieczenia. Napiszemy do ciebie w ciągu dziesięciu dni.",
  ]

  @Test(arguments: texts.keys.sorted())
  func tellsLanguagesOfTheUnitedKingdomFromEnglish(_ language: String) throws {
    let text = try #require(Self.texts[language])
    #expect(identifier.judgement(on: text, claimed: "en") == .disagrees(likely: language))
    #expect(identifier.judgement(on: text, claimed: language) == .agrees)
  }

  @Test(arguments: [("ga", "gd"), ("gd", "ga")])
  func asksWhichOfTheGaelicLanguagesATextIsIn(_ language: String, _ claimed: String) throws {
    let text = try #require(Self.texts[language])
    #expect(identifier.judgement(on: text, claimed: claimed) == .doubtful(likely: language))
  }

  @Test func asksAboutScotsByItsSmallWords() {
    let scots =
      "Ye can speir at the cooncil aboot yer ain hoose, and whit ye'll hae tae pey. Maist fowk dinnae ken that they can get help wi the bills frae the cooncil."
    let english =
      "You can ask the council about your own house, and what you will have to pay. Most people do not know that they can get help with the bills from the council."
    #expect(identifier.judgement(on: scots, claimed: "en") == .doubtful(likely: "sco"))
    #expect(identifier.judgement(on: scots, claimed: "sco") == .silent)
    #expect(identifier.judgement(on: english, claimed: "en") == .agrees)
    #expect(identifier.judgement(on: english, claimed: "sco") == .doubtful(likely: "en"))
  }

  @Test func namesUrduByItsLettersAndSmallWords() {
    let urdu =
      "اگر آپ اس علاقے میں رہتے ہیں تو آپ اس خدمت کے لیے آن لائن درخواست دے سکتے ہیں۔ آپ کو ایک نئی تصویر اور اپنے پتے کی ضرورت ہو گی۔"
    #expect(identifier.judgement(on: urdu, claimed: "en") == .disagrees(likely: "ur"))
    #expect(identifier.judgement(on: urdu, claimed: "ur") == .agrees)
    #expect(identifier.judgement(on: urdu, claimed: "ar") == .doubtful(likely: "ur"))
  }

  @Test(arguments: [
    "Header Header Header order header", "Digital vessel waiver", "File a document (MOOR/ECF)",
    "Pantglas Bungalow, Capel Dewi, Llangadog", "Banner warning. Orders weren’t sent – start again.",
    "Form Name Send Apply Row Cell Menu Tab Panel",
  ])
  func keepsSilentOnFewWordsAndNames(_ text: String) {
    #expect([.agrees, .silent].contains(identifier.judgement(on: text, claimed: "en")))
  }

  @Test func countsAWordOnce() {
    let few = Array(repeating: "Mae'r gwasanaeth hwn ar gael yn Gymraeg hefyd.", count: 9).joined(separator: " ")
    #expect(identifier.judgement(on: few, claimed: "en") == .doubtful(likely: "cy"))
  }
}
