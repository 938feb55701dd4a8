package import Foundation
import Workshops

extension Office {
    /// The plan as stored.
    package func show(now: Date) throws(Refusal) -> ProgrammeOverview {
        let identifier = try programmeIdentifier()
        let overview = try read(now: now) { try ProgrammeOverview(identifier, in: $0) }
        guard let overview else { throw .nothingPlanned }
        return overview
    }

    /// Which programme of the database this folder is about.
    func programmeIdentifier() throws(Refusal) -> Identifier {
        guard let bytes = try? folder.contents(of: ProgrammeFile.name), let identifier = ProgrammeFile.identifier(bytes)
        else { throw .programmeUnusable(check().findings) }
        return identifier
    }
}
