import Kerbcut

struct FormUnknownAnswer: Check {
  static let about = About(
    id: "form-unknown-answer",
    title: "People need not guess",
    requirements: [.govuk(4)],
    why: "People should not have to guess an answer.",
    fix: "Add “I do not know” or “None of these” where that is a fair answer.",
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability<Element>("The first of each group of three or more radios") { page in
    let groups = Dictionary(grouping: page.mainFields.filter { $0.inputType == "radio" }) { $0.attribute(.name) ?? "" }
    return groups.values.filter { $0.count > 2 }.compactMap(\.first).sorted { $0.node < $1.node }
  }

  let expectations = [
    Expectation("There is an option for those who do not know, or for whom none is right") { (radio: Element) in
      let name = radio.attribute(.name)
      let options = radio.page.mainFields.filter { $0.inputType == "radio" && $0.attribute(.name) == name }.map {
        $0.labelText.lowercased()
      }
      let words = [
        "not know", "don’t know", "don't know", "not sure", "none of", "neither", "other", "prefer not",
        "ddim yn gwybod", "dim un", "arall", "no,",
      ]
      let hasWayOut = options.contains { option in option == "no" || words.contains { option.contains($0) } }
      return hasWayOut
        ? .passed
        : .cantTell(
          "Is one of these options right for everyone, or does the list need “I do not know” or “None of these”?")
    }
  ]

  static let examples: [Example] = [
    .passed("way out", group(["Red", "Blue", "I do not know"])),
    .cantTell("none", group(["Red", "Blue", "Green"], mark: "↓")),
    .inapplicable("yes or no", group(["Yes", "No"])),
  ]

  private static func group(_ options: [String], mark: String = "") -> String {
    options.enumerated().map {
      "<label>\($0.offset == 0 ? mark : "")<input type=\"radio\" name=\"c\"> \($0.element)</label>"
    }.joined()
  }
}
