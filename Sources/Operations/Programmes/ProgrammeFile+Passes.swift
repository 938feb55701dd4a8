import Answers
import Workshops
import Yams

extension ProgrammeFile {
    struct PricedPasses {
        let order: PassOrder
        let faceValue: Money
        /// Where it is said how many a chequebook has.
        let perChequebook: Node?
    }

    static func passOrder(_ fields: YAMLFields, communes: [Commune]?, sessions: SessionRules?) -> PricedPasses? {
        let ordered = fields.number("ordered", in: 0...10_000_000)
        let perChequebook = fields.number("per chequebook", in: 1...1000)
        let chequebooks = fields.number("chequebooks", in: 0...1_000_000)
        let reserve = fields.number("reserve", in: 0...1_000_000)
        let faceValue = fields.money("face value", atMost: Money(cents: 100_000))
        let received = fields.value("received", .month) { CivilMonth(typed: $0)?.description }
        let answers = fields.section("answers", answers)
        let expires = fields.optionalValue("expire", .date) { CivilDate(typed: $0) }
        let serials = fields.optionalItems("serials") { fields.scalar($0, .serialPattern) { SerialPattern($0) } }
        guard let ordered, let perChequebook, let chequebooks, let reserve, let faceValue, let received, let answers,
            let serials
        else { return nil }
        let order = PassOrder(
            ordered: ordered, passesPerChequebook: perChequebook, chequebooks: chequebooks, reserve: reserve,
            received: received, answers: answers, expires: expires, serials: serials)
        if ordered > 0, serials.isEmpty, fields.optionalNode("serials") == nil {
            fields.add(.serialsMissing, at: "ordered", .warning)
        }
        check(order, communes: communes, sessions: sessions, fields)
        return PricedPasses(order: order, faceValue: faceValue, perChequebook: fields.optionalNode("per chequebook"))
    }

    private static func answers(_ fields: YAMLFields) -> PassOrder.Answers? {
        let date = fields.date("date")
        let confirmed = fields.number("confirmed", in: 0...10_000)
        let declined = fields.number("declined", in: 0...10_000)
        let silent = fields.number("silent", in: 0...10_000)
        guard let date, let confirmed, let declined, let silent else { return nil }
        return PassOrder.Answers(date: date, confirmed: confirmed, declined: declined, silent: silent)
    }

    private static func check(_ order: PassOrder, communes: [Commune]?, sessions: SessionRules?, _ fields: YAMLFields) {
        let allocated = communes?.map(\.chequebooks).reduce(0, +)
        let isAllocated = allocated.map { $0 + order.reserve == order.chequebooks } ?? true
        let isOrdered = order.ordered == order.chequebooks * order.passesPerChequebook
        // Where the chequebooks fit neither the order nor the communes, it is they that are wrong.
        if isAllocated, !isOrdered {
            fields.add(
                .passCount(
                    ordered: order.ordered, chequebooks: order.chequebooks, perChequebook: order.passesPerChequebook),
                at: "ordered")
        }
        let needed = (sessions?.count ?? 0) * (sessions?.seats ?? 0) * order.passesPerChequebook
        if let sessions, isOrdered, order.ordered > 0, needed > order.ordered {
            fields.add(
                .passesTooFew(ordered: order.ordered, needed: needed, sessions: sessions), at: "ordered", .warning)
        }
        guard let communes, let allocated else { return }
        if !isAllocated {
            fields.add(
                .allocation(communes: allocated, reserve: order.reserve, chequebooks: order.chequebooks),
                at: "chequebooks")
        }
        let answers = order.answers.confirmed + order.answers.declined + order.answers.silent
        if answers != communes.count {
            fields.add(.answerCount(answers: answers, communes: communes.count), at: "answers")
        }
    }
}
