# The only commands anyone needs; CI calls the same.
MVN ?= mvn -B -q
SECONDS ?= 30

# what is built is what is measured
BENCH = $(MVN) -P bench package -DskipTests -pl server,bench && OPASTIN_JAR=bench/target/opastin-bench.jar ./opastin

.PHONY: help run test content content-docs format demo ask eval eval-report bench-understanding bench-jmh bench-directory bench-publish bench-overload bench-restart bench-turns bench-start aot image test-replicas test-kills bench-inbox bench-widget screenshots fuzz sbom reproducible clean

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 24

aot: ## make Java's ahead-of-time cache, so that ./opastin starts in a third of the time; until the jar changes
	$(MVN) package -DskipTests
	./opastin aot

image: ## build the container image with buildah on a small Debian, run it as its own user and ask it; needs root
	$(MVN) package -DskipTests
	deploy/image.sh

run: ## build what is missing and serve http://localhost:8080 with the demo partner
	$(MVN) package -DskipTests
	./opastin serve

test: ## everything: unit, contract, golden conversations, schemas, architecture, widget, browser
	$(MVN) verify

content: ## check the content packs alone, in seconds
	$(MVN) package -DskipTests
	./opastin check

content-docs: ## write docs/content.md anew from the content
	$(MVN) package -DskipTests
	./opastin content-table --to docs/content.md

ask: ## talk with Opastin in the terminal
	$(MVN) package -DskipTests
	./opastin ask --explain

eval: ## golden conversations and the report on understanding, with one part of eight held out
	$(MVN) package -DskipTests
	./opastin eval $(OPTIONS)

eval-report: ## the same with every part held out in turn (eight trainings), and messages whose meaning is known
	$(MVN) package -DskipTests
	./opastin eval --rounds 0 --messages server/src/test/resources/unseen/messages.tsv $(OPTIONS)

bench-understanding: ## accuracy and speed beside NLP.js: SETS="folder ...", else our own phrases; OPTIONS=--help
	$(BENCH) understanding $(OPTIONS) $(SETS)

bench-jmh: ## speed, allocation, training time and memory of our parts; OPTIONS=--help
	$(BENCH) parts $(OPTIONS)

bench-directory: ## filtered lists over 25 000 generated services beside a plain scan, on one core
	$(MVN) test -pl server -am -Dtest=DirectoryBenchmark -Dopastin.bench=true -Dsurefire.failIfNoSpecifiedTests=false

bench-publish: ## how long a check and a publication take in 400 topics, and whether the chat notices
	$(MVN) test -pl server -am -Dtest=PublishBenchmark -Dopastin.bench=true -Dsurefire.failIfNoSpecifiedTests=false

bench-inbox: ## how long the inbox of 100 000 questions takes to open, on SQLite and PostgreSQL; ten minutes
	$(MVN) test -pl server -am -Dtest=InboxBenchmark -Dopastin.bench=true -Dsurefire.failIfNoSpecifiedTests=false

bench-turns: ## whole chat turns beside a bare echo: throughput, latency, processor time; OPTIONS=--help
	$(BENCH) turns $(OPTIONS)

bench-start: ## how soon it is ready: plain, with class-data sharing, with the AOT cache; OPTIONS=--help
	$(BENCH) start $(OPTIONS)

bench-widget: ## the widget in a real Chromium, plain and on a processor four times slower; OPTIONS="--runs 9 --subject FILE"
	$(MVN) package -DskipTests
	cd widget && node bench/run.mjs --json bench/result.json $(OPTIONS)

screenshots: ## every state of the widget, written anew to docs/images/widget
	$(MVN) package -DskipTests -pl widget
	cd widget && node test/browser/screenshots.mjs

bench-overload: ## the chat at its peak, at 300 messages a second, at five times too much and after it; OPTIONS="--steady 600" for the whole run
	$(BENCH) overload $(OPTIONS)

bench-restart: ## how soon a server is ready again after kill -9
	$(BENCH) restart $(OPTIONS)

test-kills: ## kill processes that publish, edit, take packs in, keep feedback and migrate, 200 times in all, on both databases
	$(MVN) test -pl server -am -Dtest='*KillTest' -Dopastin.kills=200 -Dsurefire.failIfNoSpecifiedTests=false

test-replicas: ## three machines behind a proxy, 200 people, five minutes of kills, cuts and releases; OPTIONS=-Dopastin.replica-seconds=60
	$(MVN) test -pl server -am -Dtest=ReplicaTest -Dopastin.replica-seconds=300 $(OPTIONS) -Dsurefire.failIfNoSpecifiedTests=false

fuzz: ## fuzz every parser, SECONDS=30 each; what leads further stays in fuzz-corpus/
	./.ci/fuzz $(SECONDS)

sbom: ## the bill of materials of what is shipped, server/target/opastin-bom.json (CycloneDX)
	$(MVN) -P sbom package -DskipTests -pl server -am

reproducible: ## build the commit twice in two folders and compare every byte of what is shipped
	./.ci/reproducible

format: ## let the formatter mend every Java source
	$(MVN) test -pl server -Dtest=FormattingTest -Dopastin.format=true -Dsurefire.failIfNoSpecifiedTests=false

clean: ## forget everything that was built
	$(MVN) -P bench clean
