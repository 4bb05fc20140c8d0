import Kerbcut
import KerbcutService

struct FormAddressManualRoute: Check {
  static let about = About(
    id: "form-address-manual-route",
    title: "An address can be typed",
    requirements: [.govuk(5)],
    why: "Some addresses are in no list.",
    fix: "Add a link to type the address by hand.",
    guidance: .designSystem("patterns/addresses", "Addresses"),
    weight: .warning,
    profiles: ["govuk", "council", "nhs"]
  )

  let applicability = Applicability<Element>("The postcode field of each page that looks up addresses") { page in
    guard page.service.kind == .question || page.service.kind == .content else { return [] }
    let looksUp = page.forms.mainButtons.contains {
      [
        "find address", "find my address", "look up address", "search address", "find your address",
        "dod o hyd i'r cyfeiriad", "find uk address",
      ].contains($0.buttonText.phrase)
    }
    return looksUp ? page.forms.mainFields.filter { $0.labelPurpose?.token == "postal-code" }.prefix(1).map { $0 } : []
  }

  let expectations = [
    Expectation("A link or button leads to typing the address") { (field: Element) in
      let routes =
        field.page.links.filter { field.page.mainOrBody.map($0.isInside) ?? true } + field.page.forms.mainButtons
      let words = [
        "manually", "by hand", "not in the uk", "outside the uk", "can’t find", "can't find", "cannot find",
        "enter address", "enter the address", "no postcode", "do not have a", "don’t have a", "â llaw",
        "doesn’t have a", "doesn't have a", "not have a",
      ]
      let hasRoute = routes.contains { route in words.contains { route.renderedText.inLowerCase.holds($0) } }
      return hasRoute ? .passed : .failed("There is no way here to type an address that is not found.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "link",
      #"<main><label>Postcode <input></label><button>Find address</button><a "#
        + #"href="/m">Enter address manually</a></main>"#
    ),
    .failed("none", "<main><label>Postcode ↓<input></label><button>Find address</button></main>"),
    .inapplicable("no lookup", "<main><label>Postcode <input></label><button>Continue</button></main>"),
  ]
}
