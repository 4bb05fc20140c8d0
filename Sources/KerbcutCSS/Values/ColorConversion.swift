/// Conversions between colour spaces (CSS Color 4, sections 10 and 18; matrices for D65 and D50).
enum ColorConversion {
  typealias Triple = (Double, Double, Double)

  static func components(of color: Color) -> Triple { (Double(color.first), Double(color.second), Double(color.third)) }

  /// Components in sRGB, which can lie outside 0 to 1.
  static func sRGB(of color: Color) -> Triple {
    let triple = components(of: color)
    switch color.space {
    case .legacy, .srgb: return triple
    case .srgbLinear: return map(triple, gammaEncode)
    case .hsl: return hsl(triple.0, triple.1, triple.2)
    case .hwb: return hwb(triple.0, triple.1, triple.2)
    default: return map(multiply(toLinearSRGB, xyz(of: color)), gammaEncode)
    }
  }

  static func xyz(of color: Color) -> Triple {
    let triple = components(of: color)
    switch color.space {
    case .legacy, .srgb, .hsl, .hwb: return multiply(fromLinearSRGB, map(sRGB(of: color), gammaDecode))
    case .srgbLinear: return multiply(fromLinearSRGB, triple)
    case .displayP3: return multiply(fromLinearP3, map(triple, gammaDecode))
    case .a98RGB: return multiply(fromLinearA98, map(triple) { signedPower($0, 563.0 / 256) })
    case .prophotoRGB: return multiply(fromD50, multiply(fromLinearProPhoto, map(triple, proPhotoDecode)))
    case .rec2020: return multiply(fromLinearRec2020, map(triple) { signedPower($0, 2.4) })
    case .xyz: return triple
    case .xyzD50: return multiply(fromD50, triple)
    case .lab: return multiply(fromD50, labToXYZ(triple))
    case .lch: return multiply(fromD50, labToXYZ(rectangular(triple)))
    case .oklab: return oklabToXYZ(triple)
    case .oklch: return oklabToXYZ(rectangular(triple))
    }
  }

  /// The colour's components in another space.
  static func components(of color: Color, in space: Color.Space) -> Triple {
    if color.space == space { return components(of: color) }
    switch space {
    case .legacy, .srgb: return sRGB(of: color)
    case .srgbLinear: return map(sRGB(of: color), gammaDecode)
    case .xyz: return xyz(of: color)
    case .xyzD50: return multiply(toD50, xyz(of: color))
    case .lab: return xyzToLab(multiply(toD50, xyz(of: color)))
    case .lch: return polar(xyzToLab(multiply(toD50, xyz(of: color))))
    case .oklab: return xyzToOklab(xyz(of: color))
    case .oklch: return polar(xyzToOklab(xyz(of: color)))
    case .displayP3: return map(multiply(toLinearP3, xyz(of: color)), gammaEncode)
    case .a98RGB: return map(multiply(toLinearA98, xyz(of: color))) { signedPower($0, 256.0 / 563) }
    case .prophotoRGB: return map(multiply(toLinearProPhoto, multiply(toD50, xyz(of: color))), proPhotoEncode)
    case .rec2020: return map(multiply(toLinearRec2020, xyz(of: color))) { signedPower($0, 1 / 2.4) }
    case .hsl: return hueOf(sRGB(of: color))
    case .hwb:
      let rgb = sRGB(of: color)
      return (hueOf(rgb).0, min(rgb.0, rgb.1, rgb.2), 1 - max(rgb.0, rgb.1, rgb.2))
    }
  }

  /// HSL to sRGB; hue in degrees, the others from 0 to 1.
  static func hsl(_ hue: Double, _ saturation: Double, _ lightness: Double) -> Triple {
    func channel(_ offset: Double) -> Double {
      let place = (offset + normalized(hue) / 30).truncatingRemainder(dividingBy: 12)
      let reach = saturation * min(lightness, 1 - lightness)
      return lightness - reach * max(-1, min(place - 3, 9 - place, 1))
    }
    return (channel(0), channel(8), channel(4))
  }

  static func hwb(_ hue: Double, _ whiteness: Double, _ blackness: Double) -> Triple {
    let sum = whiteness + blackness
    if sum >= 1 { return (whiteness / sum, whiteness / sum, whiteness / sum) }
    return map(hsl(hue, 1, 0.5)) { $0 * (1 - sum) + whiteness }
  }

  /// sRGB to hue, saturation and lightness (CSS Color 4, section 7.2).
  private static func hueOf(_ rgb: Triple) -> Triple {
    let highest = max(rgb.0, rgb.1, rgb.2)
    let lowest = min(rgb.0, rgb.1, rgb.2)
    let lightness = (highest + lowest) / 2
    let range = highest - lowest
    guard range != 0 else { return (0, 0, lightness) }
    let reach = min(lightness, 1 - lightness)
    var saturation = reach == 0 ? 0 : (highest - lightness) / reach
    var hue =
      highest == rgb.0
      ? (rgb.1 - rgb.2) / range : highest == rgb.1 ? (rgb.2 - rgb.0) / range + 2 : (rgb.0 - rgb.1) / range + 4
    // Colours outside of sRGB can have a saturation below zero.
    if saturation < 0 {
      hue += 3
      saturation = -saturation
    }
    return (normalized(hue * 60), saturation, lightness)
  }

  static func normalized(_ hue: Double) -> Double {
    guard hue.isFinite else { return 0 }
    let turn = hue.truncatingRemainder(dividingBy: 360)
    return turn < 0 ? turn + 360 : turn
  }

  static func gammaEncode(_ value: Double) -> Double {
    abs(value) > 0.0031308
      ? (value < 0 ? -1 : 1) * (1.055 * Trigonometry.power(abs(value), 1 / 2.4) - 0.055) : 12.92 * value
  }

  static func gammaDecode(_ value: Double) -> Double {
    abs(value) <= 0.04045 ? value / 12.92 : (value < 0 ? -1 : 1) * Trigonometry.power((abs(value) + 0.055) / 1.055, 2.4)
  }

  private static func proPhotoDecode(_ value: Double) -> Double {
    abs(value) <= 16.0 / 512 ? value / 16 : signedPower(value, 1.8)
  }

  private static func proPhotoEncode(_ value: Double) -> Double {
    abs(value) < 1.0 / 512 ? value * 16 : signedPower(value, 1 / 1.8)
  }

  private static func signedPower(_ value: Double, _ exponent: Double) -> Double {
    (value < 0 ? -1 : 1) * Trigonometry.power(abs(value), exponent)
  }

  private static func rectangular(_ polar: Triple) -> Triple {
    (
      polar.0, polar.1 * Trigonometry.cosine(degrees: polar.2), polar.1 * Trigonometry.sine(degrees: polar.2)
    )
  }

  private static func polar(_ triple: Triple) -> Triple {
    let chroma = (triple.1 * triple.1 + triple.2 * triple.2).squareRoot()
    return (triple.0, chroma, normalized(Trigonometry.arcTangent(triple.2, triple.1)))
  }

  private static let white: Triple = (0.3457 / 0.3585, 1, (1 - 0.3457 - 0.3585) / 0.3585)

  private static func labToXYZ(_ lab: Triple) -> Triple {
    let kappa = 24389.0 / 27
    let y = (lab.0 + 16) / 116
    let x = lab.1 / 500 + y
    let z = y - lab.2 / 200
    func inverse(_ value: Double) -> Double {
      value * value * value > 216.0 / 24389 ? value * value * value : (116 * value - 16) / kappa
    }
    let lightness = lab.0 > 8 ? y * y * y : lab.0 / kappa
    return (inverse(x) * white.0, lightness * white.1, inverse(z) * white.2)
  }

  private static func xyzToLab(_ xyz: Triple) -> Triple {
    func forward(_ value: Double) -> Double {
      value > 216.0 / 24389 ? Trigonometry.cubeRoot(value) : (24389.0 / 27 * value + 16) / 116
    }
    let x = forward(xyz.0 / white.0)
    let y = forward(xyz.1 / white.1)
    let z = forward(xyz.2 / white.2)
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))
  }

  private static func oklabToXYZ(_ oklab: Triple) -> Triple {
    multiply(conesToXYZ, map(multiply(oklabToCones, oklab)) { $0 * $0 * $0 })
  }

  private static func xyzToOklab(_ xyz: Triple) -> Triple {
    multiply(conesToOklab, map(multiply(xyzToCones, xyz), Trigonometry.cubeRoot))
  }

  private static func map(_ triple: Triple, _ transform: (Double) -> Double) -> Triple {
    (transform(triple.0), transform(triple.1), transform(triple.2))
  }

  private static func multiply(_ matrix: [Double], _ triple: Triple) -> Triple {
    (
      matrix[0] * triple.0 + matrix[1] * triple.1 + matrix[2] * triple.2,
      matrix[3] * triple.0 + matrix[4] * triple.1 + matrix[5] * triple.2,
      matrix[6] * triple.0 + matrix[7] * triple.1 + matrix[8] * triple.2
    )
  }

  private static let fromLinearSRGB: [Double] = [
    506752.0 / 1_228_815, 87881.0 / 245763, 12673.0 / 70218, 87098.0 / 409605, 175762.0 / 245763, 12673.0 / 175545,
    7918.0 / 409605, 87881.0 / 737289, 1001167.0 / 1_053_270,
  ]
  private static let toLinearSRGB: [Double] = [
    12831.0 / 3959, -329.0 / 214, -1974.0 / 3959, -851781.0 / 878810, 1648619.0 / 878810, 36519.0 / 878810,
    705.0 / 12673, -2585.0 / 12673, 705.0 / 667,
  ]
  private static let fromLinearP3: [Double] = [
    608311.0 / 1_250_200, 189793.0 / 714400, 198249.0 / 1_000_160, 35783.0 / 156275, 247089.0 / 357200,
    198249.0 / 2_500_400,
    0, 32229.0 / 714400, 5220557.0 / 5_000_800,
  ]
  private static let toLinearP3: [Double] = [
    446124.0 / 178915, -333277.0 / 357830, -72051.0 / 178915, -14852.0 / 17905, 63121.0 / 35810, 423.0 / 17905,
    11844.0 / 330415, -50337.0 / 660830, 316169.0 / 330415,
  ]
  private static let fromLinearA98: [Double] = [
    573536.0 / 994567, 263643.0 / 1_420_810, 187206.0 / 994567, 591459.0 / 1_989_134, 6239551.0 / 9_945_670,
    374412.0 / 4_972_835, 53769.0 / 1_989_134, 351524.0 / 4_972_835, 4929758.0 / 4_972_835,
  ]
  private static let fromLinearRec2020: [Double] = [
    63426534.0 / 99_577_255, 20160776.0 / 139_408_157, 47086771.0 / 278_816_314, 26158966.0 / 99_577_255,
    472592308.0 / 697_040_785, 8267143.0 / 139_408_157, 0, 19567812.0 / 697_040_785, 295819943.0 / 278_816_314,
  ]
  private static let fromLinearProPhoto: [Double] = [
    0.79776664490064230, 0.13518129740053308, 0.03134773412839220, 0.28807482881940130, 0.71183523424187300,
    0.00008993693872564, 0, 0, 0.82510460251046020,
  ]
  private static let fromD50: [Double] = [
    0.9554734527042182, -0.023098536874261423, 0.0632593086610217, -0.028369706963208136, 1.0099954580058226,
    0.021041398966943008, 0.012314001688319899, -0.020507696433477912, 1.3303659366080753,
  ]
  private static let toD50: [Double] = [
    1.0479298208405488, 0.022946793341019088, -0.05019222954313557, 0.029627815688159344, 0.990434484573249,
    -0.01707382502938514, -0.009243058152591178, 0.015055144896577895, 0.7518742899580008,
  ]
  private static let toLinearA98 = inverse(fromLinearA98)
  private static let toLinearRec2020 = inverse(fromLinearRec2020)
  private static let toLinearProPhoto = inverse(fromLinearProPhoto)

  /// The inverse of a matrix of three rows, by its cofactors.
  private static func inverse(_ matrix: [Double]) -> [Double] {
    func cofactor(_ row: Int, _ column: Int) -> Double {
      func at(_ down: Int, _ right: Int) -> Double { matrix[(row + down) % 3 * 3 + (column + right) % 3] }
      return at(1, 1) * at(2, 2) - at(1, 2) * at(2, 1)
    }
    let determinant = (0..<3).reduce(0) { $0 + matrix[$1] * cofactor(0, $1) }
    return (0..<9).map { cofactor($0 % 3, $0 / 3) / determinant }
  }

  private static let xyzToCones: [Double] = [
    0.8190224379967030, 0.3619062600528904, -0.1288737815209879, 0.0329836539323885, 0.9292868615863434,
    0.0361446663506424, 0.0481771893596242, 0.2642395317527308, 0.6335478284694309,
  ]
  private static let conesToXYZ: [Double] = [
    1.2268798758459243, -0.5578149944602171, 0.2813910456659647, -0.0405757452148008, 1.1122868032803170,
    -0.0717110580655164, -0.0763729366746601, -0.4214933324022432, 1.5869240198367816,
  ]
  private static let conesToOklab: [Double] = [
    0.2104542683093140, 0.7936177747023054, -0.0040720430116193, 1.9779985324311684, -2.4285922420485799,
    0.4505937096174110, 0.0259040424655478, 0.7827717124575296, -0.8086757549230774,
  ]
  private static let oklabToCones: [Double] = [
    1.0, 0.3963377773761749, 0.2158037573099136, 1.0, -0.1055613458156586, -0.0638541728258133, 1.0,
    -0.0894841775298119, -1.2914855480194092,
  ]
}
