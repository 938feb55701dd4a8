import Answers
import Billing
import Tables
import Workshops

extension PriceFile {
    static func read(_ fields: JSONFields, into facts: inout PriceFacts) {
        fields.number("sessions", .sessions, into: &facts.sessions.count)
        fields.number("workshopsPerSession", .workshopsPerSession, into: &facts.sessions.workshopsPerSession)
        fields.number("capacity", .seats, into: &facts.sessions.seats)
        fields.number("passesPerBook", .passesPerChequebook, into: &facts.passesPerChequebook)
        fields.amount("baseCents", .base, into: &facts.tariff.base)
        fields.amount("floorCents", .floor, into: &facts.tariff.floor)
        fields.amount("faceCents", .faceValue, into: &facts.tariff.faceValue)
        fields.choice("rule", into: &facts.tariff.rule)
        fields.choice("undelivered", into: &facts.tariff.undelivered)
        fields.choice("amountsAre", into: &facts.tariff.amounts)
        if let rate = fields.rate("vatRatePct") { facts.tariff.vat = .charged(rate) }
        if let counting = counting(fields) { facts.tariff.passesThatCount = counting }
        // They say when passes are taken and documents issued, which changes no price.
        fields.finish(ignoring: ["collection", "instalments"])
        if facts.tariff.floor > facts.tariff.base {
            let problem = ProgrammeProblem.floorAboveBase(floor: facts.tariff.floor, base: facts.tariff.base)
            fields.add(.programme(problem), at: "floorCents")
        }
    }

    /// The outcomes that count; nil where nothing is said of them.
    private static func counting(_ fields: JSONFields) -> Set<PassOutcome>? {
        let key = "passesThatCount"
        guard fields.optional(key) != nil else { return nil }
        return Set(fields.items(key).compactMap { fields.word($0.node, at: $0.path, outcomes) }.joined())
    }

    private static let outcomes: KeyValuePairs<String, [PassOutcome]> = [
        "collected": [.collected], "accepted": [.accepted], "paid": [.paid],
        "rejected": [.rejectedByFault, .rejectedWithoutFault],
        "rejected by the provider's fault": [.rejectedByFault], "rejected without fault": [.rejectedWithoutFault],
        "refused": [.refused],
    ]
}

extension JSONFields {
    fileprivate func number(_ key: String, _ quantity: BillingQuantity, into number: inout Int) {
        if let found = self.number(optional(key), at: key, in: quantity.range) { number = found }
    }

    fileprivate func amount(_ key: String, _ quantity: BillingQuantity, into amount: inout Money) {
        if let found = number(optional(key), at: key, in: quantity.range) { amount = Money(cents: found) }
    }

    fileprivate func choice<Setting: Worded & RawRepresentable>(_ key: String, into setting: inout Setting)
    where Setting.RawValue == String {
        if let found = choice(optional(key), at: key, Setting.self) { setting = found }
    }

    /// Percents, as text or as a number.
    fileprivate func rate(_ key: String) -> VATRate? {
        guard let node = optional(key) else { return nil }
        switch node.value {
        case .text(let text), .number(let text): if let rate = VATRate(text) { return rate }
        default: break
        }
        add(.priceFile(.expected(.rate, found: node.summary)), at: key, node)
        return nil
    }
}
