/// How much a search has done, and how much it may do.
///
/// Counts and no clock: every machine stops at the same point.
struct SearchEffort {
    /// Workshops placed.
    private var steps = 0
    /// All that was done, in units of about a tenth of a microsecond: 16 for a workshop placed.
    private(set) var work = 0
    /// The work after which to stop.
    var mostWork = Int.max
    private var lastStep = Int.max
    /// Steps after which the paths of one set of kinds are left.
    var stepsPerSet = Int.max
    private var lastStepOfSet = Int.max
    var keepGoing: @Sendable () -> Bool = { true }
    private var isStopped = false
    /// The work after which to ask again whether to go on.
    private var nextLook = 0

    /// Allows so many steps from now on, a part of them for each set of kinds.
    mutating func allow(steps: Int) {
        lastStep = self.steps + steps
        stepsPerSet = steps / 8
    }

    @inline(__always) mutating func placeWorkshop() {
        steps += 1
        work += 16
    }

    @inline(__always) mutating func spend(_ work: Int) { self.work += work }

    mutating func beginSet() { lastStepOfSet = stepsPerSet == Int.max ? Int.max : steps + stepsPerSet }

    mutating func endSet() { lastStepOfSet = Int.max }

    /// Whether all is spent, or somebody wants to stop.
    var isSpent: Bool {
        mutating get {
            if steps >= lastStep || steps >= lastStepOfSet || work >= mostWork { return true }
            if work >= nextLook, !isStopped {
                isStopped = !keepGoing()
                nextLook = work + 4_096
            }
            return isStopped
        }
    }
}
