/// The languages in which people read what the product says.
package enum Language: String, CaseIterable, Sendable {
    case french = "fr"
    case english = "en"
}
