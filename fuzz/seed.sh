#!/usr/bin/env bash
# Fills corpus/ with the fixtures, in the form that each target takes.
set -euo pipefail
cd "$(dirname "$0")"
fixtures=../tests/fixtures

# seed TARGET BEFORE FILE...: each file, after some bytes in the form of printf, under a name that no other has.
seed() {
  local target=$1 before=$2 file
  shift 2
  mkdir -p "corpus/$target"
  for file in "$@"; do
    [ -f "$file" ] || continue
    { printf '%b' "$before"; cat "$file"; } >"corpus/$target/$(printf '%s' "$before$file" | sha1sum | cut -c1-16)"
  done
}

# Surveys of one file and of two; before them nothing wished and nothing answered, or the first and second option of what is asked.
texts=("$fixtures"/surveys/*/*.{csv,tsv,txt,dl,net,graphml,gexf} "$fixtures"/messy/*.csv)
number=0
for file in "${texts[@]}" "$fixtures"/graphs/*.{dl,net,paj}; do
  number=$((number + 1))
  seed import "$([ $((number % 2)) -eq 0 ] && echo '\0\0\0\0\0\0\0\0\0\0\0\0' || echo '\0\0\0\0\1\0\1\2\0\1\2\3')" "$file"
done
seed separated '' "${texts[@]}"
seed names '' "${texts[@]}"
pair=0
for folder in "$fixtures"/surveys/*/ ../sample_data/*/; do
  mapfile -t files < <(find "$folder" -name '*.csv' -o -name '*.tsv' | sort)
  for ((i = 0; i < ${#files[@]}; i++)); do
    for ((j = 0; j < ${#files[@]}; j++)); do
      [ "$i" -ne "$j" ] || continue
      pair=$((pair + 1))
      # Together, or the second when the first is open.
      { printf '%b' "\\$((pair / 2 % 2))\\0\\0\\0\\0\\1\\0\\2\\0\\0\\1\\0"; cat "${files[i]}"; printf '\x1e'; cat "${files[j]}"; } >"corpus/import/two_$pair"
    done
  done
done

# Parts of workbooks; the first byte says which part it is.
unpacked=$(mktemp -d)
trap 'rm -rf "$unpacked"' EXIT
for book in "$fixtures"/workbooks/*.{xlsx,ods} "$fixtures"/surveys/*/*.{xlsx,ods}; do
  [ -f "$book" ] || continue
  rm -rf "${unpacked:?}"/*
  python3 -m zipfile -e "$book" "$unpacked"
  name=$(printf '%s' "$book" | sha1sum | cut -c1-8)
  number=0
  for part in xl/worksheets/sheet1.xml xl/sharedStrings.xml xl/styles.xml xl/workbook.xml xl/_rels/workbook.xml.rels; do
    if [ -f "$unpacked/$part" ]; then
      mkdir -p corpus/workbook_xlsx
      { printf '%b' "\\$number"; cat "$unpacked/$part"; } >"corpus/workbook_xlsx/$name-$number"
    fi
    number=$((number + 1))
  done
  if [ -f "$unpacked/content.xml" ]; then
    mkdir -p corpus/workbook_ods
    cp "$unpacked/content.xml" "corpus/workbook_ods/$name"
  fi
  seed workbook_bytes '' "$book"
done

seed graphml '' "$fixtures"/{graphs,surveys/*}/*.graphml
seed gexf '' "$fixtures"/{graphs,surveys/*}/*.gexf
seed pajek '' "$fixtures"/{graphs,surveys/*}/*.{net,paj}
seed dl '' "$fixtures"/{graphs,surveys/*}/*.dl
seed dl '' "$fixtures"/surveys/*dl_*/*.txt
seed project_file '' "$fixtures"/projects/*.lijntjes

# What was once found, by the target's name in front.
for found in "$fixtures"/fuzz/*.bin; do
  [ -f "$found" ] || continue
  for target in import separated workbook_xlsx workbook_ods workbook_bytes graphml gexf pajek dl project_file names; do
    case "$(basename "$found")" in "${target}"_*) seed "$target" '' "$found" ;; esac
  done
done
