import KerbcutBasics
import KerbcutCSS

/// What is painted behind a text, put on from the back to the front: one ground, or several where layers have several
/// colours there or cover a part of the text only.
///
/// A group is an element that is painted by itself first, on nothing, and then as a whole: with its opacity, filter and
/// blending. Each ground is a stack with a colour for each group that is open.
struct PaintGround {
  private var grounds: [[Paint]]
  private var groups: [Group] = []
  private(set) var castsShadow = false
  static let limit = 16

  /// A colour, or why it is not known.
  enum Paint: Hashable {
    case color(Color)
    case unknown(Lack)

    func over(_ below: Paint) -> Paint {
      switch (self, below) {
      case (.unknown, _): self
      case (.color(let top), .color(let bottom)): .color(top.over(bottom))
      case (.color(let top), .unknown): top.isOpaque ? self : below
      }
    }

    var isOpaque: Bool {
      if case .color(let color) = self { return color.isOpaque }
      return false
    }
  }

  private struct Group {
    let filter: ColorFilter?
    let opacity: Double?
    let blend: Keyword

    var changesColors: Bool { blend != .normal || opacity != 1 || filter?.changesNothing != true }
  }

  /// Nothing blends with a canvas that the page does not paint itself: all of the page is a group on it.
  init(canvas: Color) {
    grounds = [[.color(canvas), .color(.transparent)]]
    groups = [Group(filter: ColorFilter(.keyword(.none)), opacity: 1, blend: .normal)]
  }

  var isInGroup: Bool { groups.contains { $0.changesColors } }

  // MARK: Layers

  /// Paints a layer that has one of some colours at each point of the text, on all of it or on a part.
  mutating func paint(_ colors: [Paint], _ cover: Cover, blend: Keyword = .normal) {
    guard cover != .none else { return }
    let isKept = cover == .part
    change { ground in
      (isKept ? [ground] : []) + colors.map { Self.blend($0, ground, blend) }
    }
  }

  mutating func paint(_ layers: [BoxPaint.Layer]) {
    for layer in layers { paint(layer.colors, layer.cover, blend: layer.blend) }
  }

  private mutating func change(_ next: (Paint) -> [Paint]) {
    var changed: [[Paint]] = []
    for var stack in grounds {
      guard let top = stack.popLast() else { continue }
      for paint in next(top) where !changed.contains(stack + [paint]) { changed.append(stack + [paint]) }
    }
    grounds = changed
    limitGrounds()
  }

  private mutating func limitGrounds() {
    guard grounds.count > Self.limit, var stack = grounds.first else { return }
    stack[stack.count - 1] = .unknown(Lack(.severalGradients))
    grounds = [stack]
  }

  // MARK: Groups

  /// Begins an element that is painted as a whole, if it is one.
  mutating func open(_ style: ComputedStyle, filter: Value) {
    let blend = style[.mixBlendMode].keyword ?? .normal
    let filter = ColorFilter(filter)
    let opacity = style.opacity.value
    guard blend != .normal || filter?.changesNothing != true || opacity != 1 || style.isolates else { return }
    groups.append(Group(filter: filter, opacity: opacity, blend: blend))
    for place in grounds.indices { grounds[place].append(.color(.transparent)) }
  }

  /// Changes what is behind an element by its `backdrop-filter`. Blurred, one colour stays what it is.
  mutating func filterBackdrop(_ value: Value) {
    guard case .list(let functions) = value else { return }
    let others = functions.filter { function in
      if case .function("blur", _) = function { return false }
      return true
    }
    let filter = ColorFilter(others.isEmpty ? .keyword(.none) : .list(others))
    if filter?.changesNothing == true { return }
    change { ground in
      guard let filter, case .color(let color) = ground, color.isOpaque else { return [.unknown(Lack(.filter))] }
      return [.color(filter(color))]
    }
  }

  /// The text in a colour on all grounds, when all groups are closed: what it and what is behind it look like.
  mutating func pairs(_ text: Color) -> Known<[(foreground: Color, background: Color)]> {
    var pairs: [(foreground: Color, background: Color)] = []
    for var stack in grounds {
      guard let last = stack.popLast() else { continue }
      var (front, back) = (Paint.color(text).over(last), last)
      for group in groups.reversed() {
        guard let below = stack.popLast() else { break }
        if group.filter?.castsShadow == true, !back.isOpaque { castsShadow = true }
        (front, back) = (Self.close(front, group, on: below), Self.close(back, group, on: below))
      }
      guard case .color(let foreground) = front, case .color(let background) = back else {
        return .unknown(Self.lack(of: back) ?? Self.lack(of: front) ?? Lack(.background))
      }
      if !pairs.contains(where: { $0 == foreground && $1 == background }) { pairs.append((foreground, background)) }
    }
    return .known(pairs)
  }

  private static func lack(of paint: Paint) -> Lack? {
    if case .unknown(let lack) = paint { return lack }
    return nil
  }

  private static func close(_ paint: Paint, _ group: Group, on below: Paint) -> Paint {
    guard case .color(let color) = paint else { return paint }
    guard let filter = group.filter else { return .unknown(Lack(.filter)) }
    guard let opacity = group.opacity else { return .unknown(Lack(.opacity)) }
    return blend(.color(filter(color).withAlpha(multipliedBy: opacity)), below, group.blend)
  }

  private static func blend(_ paint: Paint, _ below: Paint, _ mode: Keyword) -> Paint {
    guard mode != .normal else { return paint.over(below) }
    guard case .color(let top) = paint, case .color(let bottom) = below, let color = top.blended(mode, over: bottom)
    else { return .unknown(Lack(.blending)) }
    return .color(color)
  }
}

extension ComputedStyle {
  /// Whether what is blended in it sees nothing of what is behind it.
  fileprivate var isolates: Bool {
    self[.isolation] == .keyword(.isolate) || self[.zIndex] != .keyword(.auto) && position != .static
  }
}
