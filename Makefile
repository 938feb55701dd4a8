programme := calendars/gresivaudan-2021
# The morning after the decision. A fixed time and seed give the same plan, to the byte, on every machine.
frozen := --now 2021-01-26T09:00:00+01:00 --seed 2021
# One debug build, with one set of flags, serves run, test and conformance.
checked := --explicit-target-dependency-import-check error
instances := Tests/SchedulingTests/Instances
large := synth-100 synth-100-regular synth-1254 synth-1254-regular
people := Tests/Conformance/people.csv
plan_instance := Benchmarks/.build/release/plan-instance
swift_sources := Package.swift Sources Tests $(wildcard Benchmarks/Package.swift Benchmarks/Sources)

FUZZ_SECONDS ?= 60
SHORT_FUZZ_SECONDS ?= 45
FUZZ_SEED ?= $(shell date +%s)
# Where `install` puts the program, and what it is beside: bin, share/man and what shells read.
PREFIX ?= /usr/local
share := .build/share
installed := bin/ateliers share/man/man1/ateliers.1 share/man/fr/man1/ateliers.1 \
    share/bash-completion/completions/ateliers share/zsh/site-functions/_ateliers \
    share/fish/vendor_completions.d/ateliers.fish

.PHONY: help run test manual program install uninstall conformance fuzz bench bench-large format check-format libraries sabre swift
.SILENT:

help: ## this list
	sed -n 's/^\([a-z-]*\):.* ## /make \1 — /p' $(MAKEFILE_LIST)

run: libraries ## plan the sessions, write their calendars, and rehearse the whole programme
	swift run $(checked) ateliers plan $(programme) $(frozen)
	echo
	swift run --skip-build ateliers rehearse $(programme)

test: libraries check-format ## build, then test
	swift build --build-tests $(checked)
	swift test --skip-build --disable-xctest $(checked)

manual: libraries ## write the page of the manual, in two languages, and what bash, zsh and fish complete, to .build/share
	swift build $(checked) --product ateliers
	$(call describe,.build/debug/ateliers)
	echo "$(share): $$(cd $(share) && find . -type f | wc -l) files; man -l $(share)/man/man1/ateliers.1"

program: libraries ## build the program to install, which needs no Swift to run, and the same beside it
	swift build -c release --static-swift-stdlib --product ateliers
	$(call describe,.build/release/ateliers)

install: ## put what `make program` built under PREFIX (/usr/local)
	test -x .build/release/ateliers && test -d $(share) || { echo "Build it first: make program" >&2; exit 1; }
	install -D -m 755 .build/release/ateliers $(DESTDIR)$(PREFIX)/bin/ateliers
	cd $(share) && find . -type f -exec install -D -m 644 {} $(DESTDIR)$(PREFIX)/share/{} \;

uninstall: ## take away what `install` put under PREFIX; no programme and no database is touched
	rm -f $(addprefix $(DESTDIR)$(PREFIX)/,$(installed))

conformance: libraries sabre .venv/installed ## verify what is read and written, plans, placements and invoices by independent means
	.venv/bin/python -B Tests/Conformance/read_back.py $(programme)
	.venv/bin/python -B Tests/Conformance/keep_rules.py $(programme)
	.venv/bin/python -B Tests/Conformance/csv_vectors.py Tests/TablesTests/Vectors/python-csv.json
	.venv/bin/python -B Tests/Conformance/validate_invoices.py Tests/Support/Invoices
	.venv/bin/python -B -m pytest -q -p no:cacheprovider Tests/Conformance
	$(call reproduce,.build/reproduced)
	.venv/bin/python -B Tests/Conformance/invite_everybody.py .build/debug/ateliers $(people) .build/reproduced
	.venv/bin/python -B Tests/Conformance/read_messages.py Tests/Support/Calendars
	.venv/bin/python -B Tests/Conformance/read_messages.py Tests/Support/Invitations
	.venv/bin/python -B Tests/Conformance/read_messages.py $(people) .build/reproduced/messages
	.venv/bin/python -B Tests/Conformance/read_messages.py $(people) .build/reproduced/feeds
	$(call invoice_rehearsal,.build/reproduced,.build/invoices)
	.venv/bin/python -B Tests/Conformance/every_level.py .build/debug/ateliers .build/reproduced/rehearsal
	.venv/bin/python -B Tests/Conformance/validate_invoices.py .build/invoices
	$(call fuzz_program,$(SHORT_FUZZ_SECONDS),2021)
	swift build --package-path Benchmarks -c release --product plan-instance
	set -e; for instance in $(instances)/*.json; do $(call plan_and_check,$$instance,$${instance##*/}); done

fuzz: libraries sabre .venv/installed ## give each reader of calendars and e-mails, and the program, a minute of anything (FUZZ_SECONDS, FUZZ_SEED)
	swift build --package-path Tests/Fuzz --scratch-path .build/fuzz -c release --sanitize=fuzzer
	set -e; for kind in calendar reply mail; do $(call fuzz,$$kind); done
	swift build $(checked) --product ateliers
	$(call fuzz_program,$(FUZZ_SECONDS),$(FUZZ_SEED))

bench: libraries Benchmarks/.venv/installed ## measure this code and its peers, in some 25 minutes
	swift build --package-path Benchmarks -c release
	swift build -c release --product ateliers
	Benchmarks/.venv/bin/python -B Benchmarks/Calendars/compare.py
	Benchmarks/.venv/bin/python -B Benchmarks/Enrolment/compare.py
	Benchmarks/.venv/bin/python -B Benchmarks/Attendance/compare.py
	Benchmarks/.venv/bin/python -B Benchmarks/Planning/compare.py

bench-large: libraries Benchmarks/.venv/installed ## the same on the largest instances, in half an hour
	swift build --package-path Benchmarks -c release --product plan-instance
	Benchmarks/.venv/bin/python -B Benchmarks/Planning/compare.py --time-limit 120 $(large)

format: swift ## format the sources in place
	swift format --in-place --recursive --parallel $(swift_sources)

check-format: swift ## fail if a source is not formatted
	swift format lint --strict --recursive --parallel $(swift_sources)

# Plans a copy of the programme in folder $(1) from nothing: it must publish what is committed, byte for byte.
define reproduce
	rm -rf $(1) && mkdir -p $(1) && cp -R $(programme)/. $(1) && rm -rf $(1)/published $(1)/rehearsal $(1)/ateliers.sqlite*
	swift run $(checked) ateliers plan $(1) $(frozen) >/dev/null
	diff -r $(programme)/published $(1)/published
	echo "$(programme): a fresh plan publishes the same bytes"
endef

# Rehearses the programme of folder $(1), and prints into folder $(2), in each syntax, the invoice that this ends in.
define invoice_rehearsal
	rm -rf $(2) && mkdir -p $(2)
	.build/debug/ateliers rehearse $(1) >/dev/null
	set -e; for syntax in fr chorus-legacy; do \
	    .build/debug/ateliers invoice print 2021-0001 $(1)/rehearsal --syntax $$syntax \
	        >$(2)/rehearsal.$$syntax.xml; done
endef

# Plans instance $(1), called $(2), seats its people, and holds both against the rules and their own claims.
define plan_and_check
	$(plan_instance) $(1) --out .build/plan-$(2) --placement .build/placement-$(2) --time-limit 10 >/dev/null; \
	.venv/bin/python -B Tests/Conformance/check_plan.py $(1) .build/plan-$(2); \
	.venv/bin/python -B Tests/Conformance/check_placement.py $(1) .build/plan-$(2) .build/placement-$(2)
endef

# Has program $(1) describe itself, for man and for shells, as they look for it under a prefix.
define describe
	rm -rf $(share)
	mkdir -p $(share)/man/man1 $(share)/man/fr/man1 $(share)/bash-completion/completions \
	    $(share)/zsh/site-functions $(share)/fish/vendor_completions.d
	LC_ALL=en_GB.UTF-8 $(1) --manual >$(share)/man/man1/ateliers.1
	LC_ALL=fr_FR.UTF-8 $(1) --manual >$(share)/man/fr/man1/ateliers.1
	$(1) --generate-completion-script bash >$(share)/bash-completion/completions/ateliers
	$(1) --generate-completion-script zsh >$(share)/zsh/site-functions/_ateliers
	$(1) --generate-completion-script fish >$(share)/fish/vendor_completions.d/ateliers.fish
endef

# Feeds reader $(1) with what the corpus suggests: two seconds and 150 MiB for each input. What it finds is kept.
define fuzz
	mkdir -p .build/fuzz/corpus/$(1); \
	.build/fuzz/release/fuzz-$(1) -max_total_time=$(FUZZ_SECONDS) -max_len=65536 -timeout=2 -rss_limit_mb=150 \
	    -dict=Tests/Fuzz/words.dict -artifact_prefix=.build/fuzz/$(1)- \
	    .build/fuzz/corpus/$(1) Tests/Fuzz/Corpus/$(1) >.build/fuzz/$(1).log 2>&1 \
	    || { tail -n 40 .build/fuzz/$(1).log >&2; exit 1; }; \
	echo "$(1): $$(grep '^Done' .build/fuzz/$(1).log)"
endef

# Gives the program itself spoilt inputs, then hostile texts to write down: $(1) seconds each, seed $(2). What they find is kept.
define fuzz_program
	rm -rf .build/fuzz/findings
	.venv/bin/python -B Tests/Conformance/fuzz_readers.py .build/debug/ateliers $(programme) --seconds $(1) --seed $(2)
	.venv/bin/python -B Tests/Conformance/fuzz_writers.py .build/debug/ateliers $(programme) --seconds $(1) --seed $(2)
endef

# What the targets stand on. Nothing is installed, nor looked up, when it is there.

# Installs the Debian packages $(2) unless the command $(1) succeeds.
define need
	{ $(1); } >/dev/null 2>&1 || { \
	    command -v apt-get >/dev/null || \
	        { echo "Please install what your system calls $(2), then try again." >&2; exit 1; }; \
	    echo "Installing $(2)"; \
	    sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	    $$sudo apt-get update -qq >/dev/null && \
	    $$sudo env DEBIAN_FRONTEND=noninteractive \
	        apt-get install -qq -y --no-install-recommends $(2) >/dev/null; }
endef

sabre:
	$(call need,php -r 'require "Sabre/VObject/autoload.php";',php-cli php-sabre-vobject)

libraries: swift
	$(call need,pkg-config --exists libical sqlite3 && test -e /usr/share/zoneinfo/Europe/Paris,libical-dev libsqlite3-dev pkg-config tzdata)

swift:
	command -v swift >/dev/null || \
	    { echo "Swift 6.2 or later is needed: see https://www.swift.org/install" >&2; exit 1; }

.venv/installed: Tests/Conformance/requirements.txt Tests/Conformance/rules.txt
Benchmarks/.venv/installed: Benchmarks/requirements.txt

.venv/installed Benchmarks/.venv/installed:
	$(call need,python3 -m ensurepip --version,python3 python3-venv)
	python3 -m venv --clear $(@D)
	$(@D)/bin/pip install --quiet --disable-pip-version-check -r $<
	for rules in $(filter %/rules.txt,$^); do \
	    $(@D)/bin/pip install --quiet --disable-pip-version-check --no-deps -r $$rules || exit 1; done
	touch $@
