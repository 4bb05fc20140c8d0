/// The name that was probably meant.
enum Suggestion {
  /// The nearest of some names; nil where none is near. Two letters in other places, missing or too many are near.
  static func nearest(to word: String, among names: [String]) -> String? {
    guard word.count <= 40 else { return nil }
    let found = names.map { (name: $0, distance: distance(word, $0)) }.filter { $0.distance <= max(1, word.count / 3) }
    let nearest = found.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    return nearest ?? names.filter { word.count >= 3 && $0.hasPrefix(word) }.min()
  }

  /// ` Did you mean ‘NAME’?`; empty where no name is near.
  static func question(_ word: String, among names: [String]) -> String {
    nearest(to: word, among: names).map { " Did you mean ‘\($0)’?" } ?? ""
  }

  /// How many letters are to be put in, taken out, changed, or changed with their neighbour.
  private static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.lowercased()), Array(right.lowercased()))
    var (before, last) = ([Int](), Array(0...right.count))
    for (row, letter) in left.enumerated() {
      var line = [row + 1]
      for (column, other) in right.enumerated() {
        var least = min(last[column + 1] + 1, line[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          least = min(least, before[column - 1] + 1)
        }
        line.append(least)
      }
      (before, last) = (last, line)
    }
    return last.last ?? left.count
  }
}
