import Workshops

extension Element {
    /// A day, in format 102 of UNTDID 2379: `20210628`.
    static func day(_ name: String, _ day: CivilDate) -> Element {
        Element(name, day.description.replacing("-", with: ""), ["format": "102"])
    }

    /// An amount in euros with two decimals.
    static func amount(_ name: String, _ amount: Money) -> Element { Element(name, amount.description) }

    /// From the first day to the last (BG-14, BG-26).
    static func period(_ period: ClosedRange<CivilDate>) -> Element {
        Element(
            "ram:BillingSpecifiedPeriod",
            [
                Element("ram:StartDateTime", [.day("udt:DateTimeString", period.lowerBound)]),
                Element("ram:EndDateTime", [.day("udt:DateTimeString", period.upperBound)]),
            ])
    }
}
