public import Kerbcut
public import KerbcutHTML

/// One question of a form: a fieldset with its legend, or a labelled field outside one.
public struct FormQuestion: Sendable {
  /// The fieldset or the field.
  public let node: NodeID
  /// What is asked, in words.
  public let text: String
  /// The fields that take the answer, in order.
  public let fields: [NodeID]
}

extension PageService {
  func findQuestions() -> [FormQuestion] {
    var order: [String] = []
    var groups: [String: (node: NodeID, text: String, fields: [NodeID])] = [:]
    // Other forms of the page, for example to sign in or to give feedback, are not what it asks.
    let form = page.forms.mainFields.first { $0.form != nil }?.form
    for field in page.forms.mainFields where field.form == nil || field.form == form {
      let (key, holder, text) = questionKey(of: field)
      if groups[key] == nil {
        order.append(key)
        groups[key] = (holder, text, [])
      }
      groups[key]?.fields.append(field.node)
    }
    return order.compactMap { groups[$0].map { FormQuestion(node: $0.node, text: $0.text, fields: $0.fields) } }
  }

  /// Fields with the same key belong to one question.
  private func questionKey(of field: Element) -> (key: String, holder: NodeID, text: String) {
    let fieldset = field.ancestors.last(where: \.isQuestionFieldset)
    if let fieldset { return ("set \(fieldset.node.index)", fieldset.node, fieldset.legendText) }
    if field.isChoice, let name = field.attribute(.name), !name.isEmpty {
      let group = field.ancestors.first { ["radiogroup", "group"].contains($0.attribute(.role) ?? "") }
      return ("name \(name)", field.node, group?.name ?? name)
    }
    if let purpose = field.labelPurpose, let group = purpose.group {
      return ("group \(field.form?.node.index ?? 0) \(group)", field.node, field.labelText)
    }
    return ("field \(field.node.index)", field.node, field.labelText)
  }
}

extension Element {
  /// The nearest fieldset around with a legend that says something.
  public var questionFieldset: Element? { ancestors.first(where: \.isQuestionFieldset) }

  /// Whether the element is a fieldset with a legend that says something.
  fileprivate var isQuestionFieldset: Bool { tag == .fieldset && legend?.hasRenderedText ?? false }

  /// Whether the button starts a service.
  public var isStartButton: Bool {
    hasAnyClass(["govuk-button--start", "button-start", "button-get-started", "nhsuk-button--start"])
      || isButtonLike && ["start now", "start", "dechrau nawr", "start application"].contains(buttonText.phrase)
  }

  /// The hints that describe a field or a group.
  public var hints: [Element] {
    elements(referencedBy: .ariaDescribedby).filter {
      $0.hasAnyClass(["govuk-hint", "nhsuk-hint", "form-hint", "hint", "ds_hint-text"])
    }
  }
}
