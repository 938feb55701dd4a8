import Answers
import Billing
import Workshops

extension ProgrammeFile {
    static func tariff(_ fields: YAMLFields, passes: PricedPasses?, sessions: SessionRules?) -> Tariff? {
        let base = fields.money("base")
        let floor = fields.money("floor")
        let rule = fields.choice("rule", Tariff.Rule.self)
        let undelivered = fields.choice("undelivered", Tariff.Undelivered.self)
        let collection = fields.choice("collection", Tariff.Collection.self)
        let vat = vat(fields)
        let amounts = fields.optionalNode("amounts").map { fields.choice($0, Tariff.Amounts.self) } ?? .net
        let instalments = fields.choice("instalments", Tariff.Instalments.self)
        let counting = fields.items("passes that count") { fields.choice($0, PassOutcome.self) }
        if let base, let floor, floor > base {
            fields.add(.floorAboveBase(floor: floor, base: base), at: "floor")
            return nil
        }
        if let passes, let sessions, let collection, let node = passes.perChequebook {
            let order = PassCollection(
                collection, passesPerChequebook: passes.order.passesPerChequebook,
                workshops: sessions.workshopsPerSession)
            // Where the order does not add up, its size is what is wrong.
            let isOrdered =
                passes.order.ordered == passes.order.chequebooks * passes.order.passesPerChequebook
            if isOrdered, let shares = order.unequalShares {
                fields.add(
                    .passesDoNotDivide(perChequebook: order.passesPerChequebook, asked: shares), at: node, .warning)
            }
        }
        guard let passes, let base, let floor, let rule, let undelivered, let collection, let vat, let amounts,
            let instalments, let counting
        else { return nil }
        let tariff = Tariff(
            base: base, floor: floor, faceValue: passes.faceValue, rule: rule, undelivered: undelivered,
            collection: collection, vat: vat, amounts: amounts, instalments: instalments,
            passesThatCount: Set(counting))
        if let sessions {
            let range = PriceRange(
                tariff: tariff, sessions: sessions, passesPerChequebook: passes.order.passesPerChequebook)
            if range.cheapest > floor {
                fields.add(.floorOutOfReach(floor: floor, reachable: range.cheapest), at: "floor", .warning)
            }
        }
        return tariff
    }

    /// A ground on which no tax is charged, or a rate.
    private static func vat(_ fields: YAMLFields) -> Tariff.VAT? {
        guard let node = fields.node("vat"), let words = fields.scalar(node, .text, YAMLFields.text) else { return nil }
        if let vat = Tariff.VAT(typed: words) {
            if case .charged(let rate) = vat, InvoiceVAT.Rate(rate) == nil {
                fields.add(.rateUnknown(rate), at: node, .warning)
            }
            return vat
        }
        let known = Tariff.VAT.exemptions.map(\.description) + ["20 %", "5.5 %"]
        fields.add(.unknownWord(words, nearest: words.nearest(among: known), known: known), at: node)
        return nil
    }
}
