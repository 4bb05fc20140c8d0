import KerbcutBasics
public import KerbcutCSS
public import KerbcutHTML

extension StaticFacts {
  /// Unknown for images, blending of hues, boxes whose place is not known on other colours, and where a sheet is missing.
  public func textPaint(of node: NodeID, pseudo: PseudoElement?) -> Known<TextPaint> {
    guard let element = styles.element(at: node) else { return .unknown(Lack(.notAnElement)) }
    if let lack = styles.lackOfSheets { return .unknown(lack) }
    guard pseudo == nil else { return findTextPaint(of: element, pseudo) }
    if let known = paints[element] { return known }
    let paint = findTextPaint(of: element, nil)
    paints[element] = paint
    return paint
  }

  /// Unknown where anything on the page has colours that are not known, and where opacity or filters change them.
  public func textPaintAnywhere(of node: NodeID) -> Known<TextPaint> {
    guard let element = styles.element(at: node) else { return .unknown(Lack(.notAnElement)) }
    let paint: TextPaint
    switch textPaint(of: element) {
    case .known(let known): paint = known
    case .unknown(let lack): return .unknown(lack)
    }
    let style = styles.style(of: element)
    guard styles.document.name(of: element).namespace == .html, let color = style.textFillColor.value,
      let chain = paintChain(of: element),
      chain.allSatisfy({ !styles.style(of: $0).makesGroup }), let root = styles.document.documentElement
    else { return .unknown(Lack(.otherBox)) }
    var pairs = paint.pairs
    for ground in [pageGround] + pageColors.paints(in: root, without: nil) {
      guard case .color(let behind) = ground else { return .unknown(Lack(.otherBox)) }
      pairs.append((color.over(behind), behind))
    }
    return .known(TextPaint(pairs: pairs, backgroundNode: nil, hasShadow: paint.hasShadow))
  }

  private func findTextPaint(of element: NodeID, _ pseudo: PseudoElement?) -> Known<TextPaint> {
    if pseudo == nil, styles.document.name(of: element).namespace == .svg { return drawnTextPaint(of: element) }
    let styleOfPseudo = pseudo.flatMap { styles.style(of: element, pseudo: $0) }
    let own = styleOfPseudo ?? styles.style(of: element)
    guard let color = own.textFillColor.value else {
      return .unknown(own[.color].lack ?? Lack(.textColor))
    }
    guard var stack = paintStack(behind: element) else { return .unknown(Lack(.manyLayers)) }
    if let styleOfPseudo {
      if styleOfPseudo.isOutOfFlow { paintAnywhere(on: &stack, but: nil) }
      stack.add(styleOfPseudo, BoxPaint(styleOfPseudo, place: { nil }), .none, of: nil)
    }
    switch stack.ground.pairs(color) {
    case .unknown(let lack): return .unknown(lack)
    case .known(let pairs):
      if !stack.ground.isInGroup, let halo = TextHalo(own, text: color) {
        return .known(TextPaint(pairs: pairs.flatMap(halo.pairs), backgroundNode: stack.background))
      }
      let hasShadow = own[.textShadow] != .keyword(.none) || stack.ground.castsShadow
      return .known(
        TextPaint(
          pairs: pairs, backgroundNode: stack.background, hasShadow: hasShadow,
          lackOfOne: stack.isPlaced ? Lack(.paintOrder) : Lack(.gradient)))
    }
  }

  /// What lies behind an element, its own box with it; nil if the page has asked for too much.
  func paintStack(behind element: NodeID) -> PaintStack? {
    guard let chain = paintChain(of: element) else { return nil }
    var stack = PaintStack(PaintGround(canvas: styles.canvasColor))
    if case let ground = canvasPaint, ground != .color(styles.canvasColor) { stack.ground.paint([ground], .all) }
    paint(chain, behind: element, on: &stack)
    return stack
  }

  /// The elements that have a say in how a text is painted, outermost first; nil if the page has asked for too many.
  private func paintChain(of element: NodeID) -> [NodeID]? {
    var chain: [NodeID] = []
    var next = paintLayer(from: element)
    while let layer = next {
      guard layers.spend() else { return nil }
      chain.append(layer)
      next = paintLayer(around: layer)
    }
    return chain.reversed()
  }

  /// Paints what lies behind the text of an element, from the back to the front: the boxes that it stands in, and between
  /// them others that surely lie under it.
  private func paint(_ chain: [NodeID], behind element: NodeID, on stack: inout PaintStack) {
    let holders = chain.filter(underlays.holds)
    var others = holders.flatMap { underlays.behind(element, in: $0) }.sorted { $0.place < $1.place }[...]
    stack.positioned = chain.filter { styles.style(of: $0).isOutOfFlow }
    stack.moved = chain.filter { styles.style(of: $0).isMoved }
    guard max(stack.positioned.count, stack.moved.count) <= Self.placedLimit else {
      return stack.ground.paint([.unknown(Lack(.paintOrder))], .all)
    }
    for (index, layer) in chain.enumerated() {
      let place = others.isEmpty ? nil : underlays.place(of: layer)
      while let place, let next = others.first, next.place < place {
        stack.add(others.removeFirst().layers, of: next.box)
      }
      paint(layer, chain[(index + 1)...], behind: element, on: &stack)
    }
    for other in others { stack.add(other.layers, of: other.box) }
  }

  /// So many boxes around a text may be placed or moved.
  private static let placedLimit = 24

  private func paint(
    _ layer: NodeID, _ inner: ArraySlice<NodeID>, behind element: NodeID, on stack: inout PaintStack
  ) {
    let style = styles.style(of: layer)
    let isCanvas = layer == styles.document.body || layer == styles.document.documentElement
    if style.isOutOfFlow { paintUnder(layer, style, inner, behind: element, on: &stack) }
    let box = BoxPaint(style) { isCanvas ? nil : self.textPlacer.place(of: element, in: layer) }
    let isPassed = !isCanvas && stack.positioned.contains { leaves(layer, $0) }
    let isLeft =
      !isCanvas && !isPassed && stack.moved.contains { isIn(layer, $0) } && isBeside(element, layer)
    let isOutside = !isCanvas && (isInCaption(element, of: layer, style) || holdsOnlyFloats(layer, style))
    stack.add(style, isLeft || isOutside ? .nothing : box, usedFilter(of: style), of: layer, isBehind: !isPassed)
    // What a canvas is painted with lies outside of the element, perhaps out of reach of its filter.
    if isCanvas, style.paintsBackground, ColorFilter(style[.filter])?.changesNothing != true {
      stack.ground.paint([.unknown(Lack(.filter))], .all)
    }
    for column in tableColumns.styles(behind: element, in: layer) {
      stack.ground.paint(BoxPaint(column, place: { nil }).layers)
    }
  }

  /// Whether a box is placed by one around another, so that it need not lie on that other.
  private func leaves(_ layer: NodeID, _ box: NodeID) -> Bool {
    guard isIn(layer, box), let holder = textPlacer.containingBlock(of: box) else { return false }
    return isIn(holder, layer)
  }

  private func isIn(_ outer: NodeID, _ inner: NodeID) -> Bool {
    outer != inner && styles.document.isInclusiveAncestor(outer, of: inner)
  }

  /// What may lie under a positioned box that does not hide it: where its place is known, what is in the box that it is
  /// placed in, else anything on the page.
  private func paintUnder(
    _ box: NodeID, _ style: ComputedStyle, _ inner: ArraySlice<NodeID>, behind element: NodeID,
    on stack: inout PaintStack
  ) {
    let hidesAll = ([box] + inner).contains { styles.style(of: $0).backgroundColor.value?.isOpaque == true }
    guard !hidesAll, let holder = textPlacer.containingBlock(of: box), let root = styles.document.documentElement else {
      return
    }
    let isInHolder = holder != root && holder != styles.document.body && isInside(element, holder)
    if isInHolder {
      paintOneOf(pageColors.paints(in: holder, without: box), on: &stack)
    } else {
      paintAnywhere(on: &stack, but: box)
    }
  }

  /// What a text may lie on wherever on the page it is.
  private func paintAnywhere(on stack: inout PaintStack, but box: NodeID?) {
    guard let root = styles.document.documentElement else { return }
    paintOneOf(pageColors.paints(in: root, without: box) + [pageGround], on: &stack)
  }

  private func paintOneOf(_ others: [PaintGround.Paint], on stack: inout PaintStack) {
    if others.isEmpty { return }
    let isKnown = others.allSatisfy { if case .color = $0 { true } else { false } }
    guard isKnown, !stack.ground.isInGroup, others.count < PaintGround.limit else {
      return stack.ground.paint([.unknown(Lack(.paintOrder))], .all)
    }
    stack.ground.paint(others, .part)
    stack.isPlaced = true
  }

  /// Whether the text of an element surely lies outside of the box of one around it.
  private func isBeside(_ element: NodeID, _ box: NodeID) -> Bool {
    guard let place = textPlacer.place(of: element, in: box) else { return false }
    let whole = Reach.Band(start: .exactly(0), end: Distance(share: 1))
    return place.cover(whole, whole) == .none
  }

  /// What a text lies on where no box is: the background of the page.
  private var pageGround: PaintGround.Paint {
    let document = styles.document
    let painted = [document.documentElement, document.body].compactMap { $0 }.map { styles.style(of: $0) }
    guard let style = painted.first(where: \.paintsBackground) else { return canvasPaint }
    guard let color = style.backgroundColor.value, !style.hasBackgroundImage else { return .unknown(Lack(.background)) }
    return .color(color.over(styles.canvasColor))
  }

  /// What the page itself lies on: in a frame what is behind the frame.
  private var canvasPaint: PaintGround.Paint {
    switch canvas {
    case .known(let color): .color(color)
    case .unknown(let lack): .unknown(lack)
    }
  }

  /// Whether the text of an element surely lies in the box of one around it, a letter aside.
  func isInside(_ element: NodeID, _ box: NodeID) -> Bool {
    guard let place = textPlacer.place(of: element, in: box) else { return false }
    let tolerance = 4.0
    return place.across.start >= -place.letter && place.across.end >= -place.letter
      && place.down.start >= -tolerance && place.down.end >= -tolerance
  }

  /// Browsers pass over filters of elements that are not there.
  func usedFilter(of style: ComputedStyle) -> Value {
    guard case .list(let functions) = style[.filter] else { return style[.filter] }
    let used = functions.filter { function in
      guard case .url(let address) = function, address.hasPrefix("#") else { return true }
      return identifiers.contains(String(address.dropFirst()))
    }
    return used.isEmpty ? .keyword(.none) : .list(used)
  }
}

extension ComputedStyle {
  /// Whether it is drawn away from its place, by more than a few pixels.
  var isMoved: Bool {
    let shift = Shift(self)
    return !shift.isNothing || (self[.marginTop].pixels ?? 0) < -8
  }

  /// Whether what is in it is changed as a whole.
  fileprivate var makesGroup: Bool {
    opacity.value != 1 || self[.filter] != .keyword(.none) || self[.mixBlendMode] != .keyword(.normal)
  }
}
