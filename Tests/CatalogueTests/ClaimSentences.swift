import Answers
import Foundation
import TestSupport
import Workshops

@testable import Catalogue

/// What is said of counter-payment claims.
enum ClaimSentences {
    static let all: [SampleSentences.Sample] = [
        refusals.map { .init(code: $0.code, sentence: $0.sentence, remedies: $0.remedies) },
        problems.map { .init(code: $0.code, sentence: $0.sentence, remedies: $0.remedies) },
        standings.map { .init(code: "claim", sentence: .claim($0), remedies: $0.claim.remedies) },
        [nothing].map { .init(code: "claim", sentence: .claimed($0)) },
        [overview(0, 0), overview(1, 0), overview(2, 1), overview(0, 2)].flatMap(claims),
        [.init(code: "claim", sentence: .claimWritten(1, to: "demande.html"))],
    ].flatMap(\.self)

    private static let refusals: [ClaimRefusal] = [
        .unknownClaim(7, claims: 0), .unknownClaim(7, claims: 4), .monthNotOver(CivilMonth(of: date(2021, 3, 1))),
        .dayAhead(date(2021, 4, 2)), .dayTooEarly(date(2021, 4, 1), from: date(2021, 4, 2)),
        .alreadySent(1, date(2021, 4, 2)), .notSent(1), .withdrawn(1, date(2021, 4, 2)), .reasonMissing, .faultMissing,
        .nothingGiven, .unusable([]),
    ]

    private static let problems: [ClaimTableProblem] =
        [
            .unknownColumn("Couleur"), .missingColumn(.outcome), .columnTwice(.serial, first: 1), .serialMissing,
            .unknownOutcome("perdu"), .unknownFault("moi"), .faultMissing, .reasonMissing,
            .reasonUnfit(.tooLong(limit: 1_000)),
        ]
        + ["A001"].compactMap { PassSerial($0) }.flatMap { serial -> [ClaimTableProblem] in
            [
                .sameAsLine(serial, 4), .serial(.ofOtherClaim(serial, 2)), .serial(.ofOtherClaim(serial, nil)),
            ]
        }

    private static func standing(_ state: Claim.State, _ parts: [Int]) -> ClaimStanding {
        let face = Money(cents: 1_000)
        var claim = Claim(
            number: 1, month: CivilMonth(of: date(2021, 3, 1)), passes: 142, faceValue: face, state: state,
            made: date(2021, 4, 1))
        if state == .sent { claim.sent = date(2021, 4, 2) }
        if state == .withdrawn { (claim.withdrawn, claim.reason) = (date(2021, 4, 2), "incomplète") }
        var balance = ClaimBalance()
        balance.claimed = .init(state == .sent ? 142 : 0, of: face)
        balance.paid = .init(parts[0], of: face)
        balance.rejectedByFault = .init(parts[1], of: face)
        balance.rejectedWithoutFault = .init(parts[2], of: face)
        balance.outstanding = .init(parts[3], of: face)
        return ClaimStanding(claim: claim, balance: balance)
    }

    private static let standings = [
        standing(.made, [0, 0, 0, 0]), standing(.sent, [0, 0, 0, 142]), standing(.sent, [120, 2, 10, 10]),
        standing(.withdrawn, [0, 0, 0, 0]),
    ]

    private static func overview(_ unscanned: Int, _ unclaimed: Int) -> ClaimsOverview {
        ClaimsOverview(claims: [standings[unscanned == 0 ? 1 : 2]], unscanned: unscanned, unclaimed: unclaimed)
    }

    /// The last of the sentences is followed by what can be done.
    private static func claims(_ overview: ClaimsOverview) -> [SampleSentences.Sample] {
        let sentences = Sentence.claims(overview)
        return sentences.enumerated().map { index, sentence in
            .init(
                code: "claims", sentence: sentence,
                remedies: index == sentences.count - 1 ? overview.remedies : [])
        }
    }

    private static let nothing = ClaimReport(claim: nil, overview: overview(0, 0), moved: 0, changed: false)
}
