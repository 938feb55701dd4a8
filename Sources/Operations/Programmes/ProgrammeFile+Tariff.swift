import Billing
import Workshops

extension ProgrammeFile {
    static func tariff(_ fields: YAMLFields, passes: PricedPasses?, sessions: SessionRules?) -> Tariff? {
        let base = fields.money("base")
        let floor = fields.money("floor")
        let rule = fields.choice("rule", Tariff.Rule.self)
        let undelivered = fields.choice("undelivered", Tariff.Undelivered.self)
        let collection = fields.choice("collection", Tariff.Collection.self)
        let vat = fields.choice("vat", Tariff.VAT.self)
        let instalments = fields.choice("instalments", Tariff.Instalments.self)
        let counting = fields.items("passes that count") { fields.choice($0, PassOutcome.self) }
        if let base, let floor, floor > base {
            fields.add(.floorAboveBase(floor: floor, base: base), at: "floor")
            return nil
        }
        guard let passes, let base, let floor, let rule, let undelivered, let collection, let vat, let instalments,
            let counting
        else { return nil }
        let tariff = Tariff(
            base: base, floor: floor, faceValue: passes.faceValue, rule: rule, undelivered: undelivered,
            collection: collection, vat: vat, instalments: instalments, passesThatCount: Set(counting))
        if let sessions {
            let range = PriceRange(
                tariff: tariff, sessions: sessions, passesPerChequebook: passes.order.passesPerChequebook)
            if range.cheapest > floor {
                fields.add(.floorOutOfReach(floor: floor, reachable: range.cheapest), at: "floor", .warning)
            }
        }
        return tariff
    }
}
