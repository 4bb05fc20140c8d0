import KerbcutARIA
import KerbcutHTML
import KerbcutText

/// What fields show (HTML Standard, section 15.5).
extension Element {
  /// The texts that a field shows of itself; nil for other elements. The contents of text areas and of lists that are open
  /// are texts of the tree.
  var shownInField: [PaintedText]? {
    switch tag {
    case .input, .textarea, .select: break
    default: return nil
    }
    guard isVisible, style.fontSize.value != 0, style.textFillColor.value?.isTransparent != true else { return nil }
    switch tag {
    case .textarea: return textContent.isEmpty ? placeholderText : nil
    case .select: return choice.map { [PaintedText(self, .field, $0)] }
    default: return inputType.flatMap(shown)
    }
  }

  private func shown(_ type: InputType) -> [PaintedText]? {
    let value = text(.value) ?? ""
    switch type {
    case .text, .search, .tel, .url, .email, .number:
      return value.collapsed.isEmpty ? value.isEmpty ? placeholderText : nil : [PaintedText(self, .field, value)]
    case .password: return value.isEmpty ? placeholderText : nil
    // An empty one shows which numbers go where, in the colour of the field.
    case .date, .month, .week, .time, .datetimeLocal:
      return [PaintedText(self, .field, value.isEmpty ? "dd/mm/yyyy" : value)]
    case .file: return [PaintedText(self, .field, "No file chosen"), PaintedText(self, .fileButton, "Choose file")]
    case .submit: return label(value, otherwise: "Submit")
    case .reset: return label(value, otherwise: "Reset")
    case .button: return label(value, otherwise: "")
    case .hidden, .range, .color, .checkbox, .radio, .image: return nil
    }
  }

  private func text(_ attribute: Name) -> String? { value(attribute).map { String($0) } }

  private var placeholderText: [PaintedText]? {
    guard let words = text(.placeholder), !words.collapsed.isEmpty else { return nil }
    return [PaintedText(self, .placeholder, words)]
  }

  private func label(_ value: String, otherwise usual: String) -> [PaintedText]? {
    let words = has(.value) ? value : usual
    return words.collapsed.isEmpty ? nil : [PaintedText(self, .field, words)]
  }

  /// The words of the choice that a closed list shows.
  private var choice: String? {
    guard !showsOptions, style[.appearance] != .identifier("base-select") else { return nil }
    let options = descendants.filter { $0.tag == .option }
    guard let chosen = options.last(where: { $0.has(.selected) }) ?? options.first(where: { !$0.has(.disabled) }) else {
      return nil
    }
    let words = (chosen.text(.label) ?? chosen.textContent).collapsed
    return words.isEmpty ? nil : words
  }

  /// Whether the element is a `select` that shows its options on the page, not in a list that opens.
  public var showsOptions: Bool {
    guard tag == .select else { return false }
    return has(.multiple) || (text(.size).flatMap { Int($0) } ?? 0) > 1
  }

  /// Whether it is a part of a drawing whose text is painted where it stands (SVG 2, section 11.2).
  var isDrawnText: Bool {
    var isInText = false
    for ancestor in inclusiveAncestors {
      guard ancestor.tag.namespace == .svg else { break }
      switch document.localName(of: ancestor.tag) {
      case "text": isInText = true
      case "tspan", "textPath", "a", "g", "svg", "switch", "": break
      case "foreignObject": return isInText
      // Paints nothing by itself, or something else than the words.
      default: return false
      }
    }
    return isInText
  }
}
