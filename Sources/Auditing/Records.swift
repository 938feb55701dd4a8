import Answers
import Workshops

/// What is there, in the words of the audit: either what its rows come to, or what is stored.
///
/// Both are held against each other. What is there once is known by its place, such as `presence of 3 at 2.1`; what can
/// come about several times in the same words, such as that somebody gave up a seat, is counted.
struct Records {
    private(set) var placed: [String: AuditFact] = [:]
    private(set) var counted: [AuditFact: Count] = [:]
    /// Where each pass is; there may be millions.
    private(set) var passes: [Int: Pass.State] = [:]
    /// How often the sheet of a workshop was corrected.
    private(set) var corrections: [WorkshopNumber: Int] = [:]
    /// How many skills of somebody were assessed at least, at a moment.
    private(set) var skills: [Assessed: Int] = [:]

    /// The numbers of the messages that are stored.
    var messages: Set<Int> = []

    struct Count {
        var number = 0
        /// One of them as it was said.
        let sample: AuditFact
    }

    struct Assessed: Hashable {
        let person: Int
        let moment: AssessmentMoment
    }

    mutating func add(_ fact: AuditFact) {
        switch fact {
        // As they all begin.
        case .record(.pass(let number, _, .received, _, _)): passes[number] = nil
        case .record(.pass(let number, _, let state, _, _)): passes[number] = state
        case .record(.answered(_, .silent)), .record(.imprest(_, .toCheck)): remove(fact)
        case .record(.assessed(let person, let moment, let count)):
            let key = Assessed(person: person, moment: moment)
            skills[key] = max(count, skills[key] ?? 0)
        default:
            if fact.isCounted {
                counted[fact.comparable, default: Count(sample: fact)].number += 1
            } else if let place = fact.place {
                placed[place] = fact.comparable
            }
        }
    }

    mutating func add(_ fact: RecordedFact) { add(.record(fact)) }

    mutating func remove(_ fact: AuditFact) {
        if fact.isCounted {
            counted[fact.comparable]?.number -= 1
        } else if let place = fact.place {
            placed[place] = nil
        }
    }

    /// Puts it where nothing is.
    mutating func begin(with fact: RecordedFact) {
        let fact = AuditFact.record(fact)
        if let place = fact.place, placed[place] == nil { placed[place] = fact }
    }

    /// Leaves out what is placed there and not wanted.
    mutating func keepPlaced(where isWanted: (AuditFact) -> Bool) { placed = placed.filter { isWanted($0.value) } }

    mutating func setCorrections(_ count: Int, of workshop: WorkshopNumber) { corrections[workshop] = count }
}

extension Records {
    /// Takes over what a row of the audit says: what was before goes, what came about comes.
    mutating func follow(before: [AuditFact], after: [AuditFact]) {
        for fact in before { remove(fact) }
        for fact in after { follow(fact) }
        let sheets = (before + after).compactMap { fact in
            if case .record(.attended(_, _, _, let workshop)) = fact { workshop } else { nil }
        }
        let emptied = after.compactMap { if case .record(.emptied(let workshop, _)) = $0 { workshop } else { nil } }
        for workshop in Set(sheets).subtracting(emptied) where !after.contains(.record(.held(workshop: workshop))) {
            corrections[workshop, default: 0] += 1
        }
        for workshop in emptied { corrections[workshop] = nil }
    }

    private mutating func follow(_ fact: AuditFact) {
        add(fact)
        switch fact {
        // Who has a seat waits no more, and who hands back a chequebook has it no more; the audit need not say so.
        case .record(.seated(let person, _, _, _)): remove(.record(.waiting(person, session: nil)))
        case .record(.pass(_, let chequebook?, .received, _, _)):
            remove(.record(.given(chequebook: chequebook, to: 0)))
        case .record(.held(let workshop)):
            setState(.held, of: workshop)
        case .record(.emptied(let workshop, let state)): setState(state, of: workshop)
        default: break
        }
    }
}

extension Records {
    private mutating func setState(_ state: Workshop.State, of workshop: WorkshopNumber) {
        guard case .plan(let stored)? = placed["workshop \(workshop)"] else { return }
        placed["workshop \(workshop)"] = .plan(stored.inState(state))
    }
}

extension AuditFact {
    /// Whether the same can come about more than once.
    fileprivate var isCounted: Bool {
        switch self {
        case .record(.offered), .record(.seated), .record(.left), .record(.told), .record(.presentedAgain),
            .record(.emptied):
            true
        default: false
        }
    }

    /// Where it stands among what is there; nil when nothing of it is stored, or something else says so.
    fileprivate var place: String? {
        switch self {
        case .record(.registered(let who)): "person \(who)"
        case .record(.exempted(let who)): "exemption of \(who)"
        case .record(.waiting(let who, _)): "turn of \(who)"
        case .record(.withdrew(let who)): "withdrawal of \(who)"
        case .record(.held(let workshop)): "sheet of \(workshop)"
        case .record(.voted(let who, let session)): "vote of \(who) in \(session)"
        case .record(.replied(let who, _, let workshop, _)): "reply of \(who) to \(workshop)"
        case .record(.issued(let number, _, _, _)): "document \(number)"
        case .record(.corrected), .record(.offList), .record(.erased), .record(.comes), .record(.guestNoMore),
            .plan(.restored):
            nil
        default: subject
        }
    }

    /// The same as far as it is stored in one place: of a message, not about which workshop, which may be gone; of a
    /// reply, not with which stamp it came; of a sheet that was emptied, not what its workshop is again.
    fileprivate var comparable: AuditFact {
        switch self {
        case .record(.told(let who, let method, _, let sequence)):
            .record(.told(who, method, workshop: "", sequence: sequence))
        case .record(.replied(let who, let choice, let workshop, _)):
            .record(.replied(who, choice, workshop: workshop))
        case .record(.emptied(let workshop, _)): .record(.emptied(workshop: workshop, .planned))
        default: self
        }
    }
}

extension PlanFact {
    /// The same of a workshop of which that became.
    fileprivate func inState(_ state: Workshop.State) -> PlanFact {
        guard
            case .workshop(let session, let order, let date, let span, let trainer, _, let sequence, let modified) =
                self
        else { return self }
        return .workshop(
            session: session, order: order, date, span, trainer: trainer, state, sequence: sequence, modified: modified)
    }
}
