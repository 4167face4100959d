# Each target installs what it misses. ARGS goes to the program or to pytest: make run ARGS="start gentle_10"
.DEFAULT_GOAL := help
.PHONY: help run test check format coverage install lock figures sounds typeface palette pictures screens translations clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

run: ## Start BackCoach; as text where there is no display
	@scripts/run $(ARGS)

test: ## Check, then run all tests
	@scripts/test $(ARGS)

check: ## Lint, format, types and imports, without running anything
	@scripts/python-packages test
	@scripts/check

format: ## Put the code into the house's form
	@scripts/python-packages test
	@.venv/bin/ruff check --quiet --fix-only .
	@.venv/bin/ruff format .

coverage: ## Run all tests and show which lines none of them runs
	@scripts/install test
	@.venv/bin/coverage run -m pytest -n0 $(ARGS)
	@.venv/bin/coverage report

install: ## Install everything that running and testing need
	@scripts/install test

lock: ## Renew uv.lock after a change of dependencies
	@scripts/uv lock $(ARGS)

figures: ## Build the two bodies in assets/illustrations anew (for developers; downloads 48 MB)
	@packaging/figures/build $(ARGS)

sounds: ## Make the coach's sounds in assets/sounds anew (for developers)
	@scripts/install test
	@.venv/bin/python packaging/sounds/build.py

typeface: ## Get the typeface in assets/typeface anew (for developers; needs npm)
	@scripts/uv run --quiet --no-project --with fonttools==4.68.0 python packaging/typeface/build.py

palette: ## Draw docs/palette.svg anew from the themes and the icons
	@python3 packaging/palette/make.py

pictures: ## Renew all pictures made from the illustrations; ARGS="bridge" only those of one exercise, ARGS="stage"
	@scripts/python-packages test
	@.venv/bin/python packaging/pictures/make.py $(ARGS)

translations: ## Renew what is there to translate; ARGS="de" begins another language
	@scripts/python-packages test
	@.venv/bin/python packaging/languages/renew.py $(ARGS)

screens: ## Take pictures of every page into docs/screens; ARGS="stage --size 900x600", ARGS=--help
	@scripts/screens $(ARGS)

clean: ## Remove what was installed and made here; your history and settings are elsewhere
	@rm -rf .venv .uv dist .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find backcoach tests benchmarks -type d -name __pycache__ -exec rm -rf {} +
