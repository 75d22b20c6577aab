#!/usr/bin/env python3
"""Writes every STEPth of the broken scripts of mutants.py as a file, for a runner that is not in Python.

usage: broken.py FOLDER STEP

The files are FOLDER/0.ps1, FOLDER/1.ps1, …; standard output gets their ids, a line each, in that order.
"""
import os, sys

sys.dont_write_bytecode = True
import mutants, trees


def main():
    folder, step = sys.argv[1], int(sys.argv[2])
    todo = [(name, text, way) for name, text in trees.scripts() for way in range(4)][::step]
    for number, (name, text, way) in enumerate(todo):
        with open(os.path.join(folder, f"{number}.ps1"), "w", encoding="utf-8", newline="") as f:
            f.write(mutants.broken(name, text, way))
        print(f"{name}#{way}")


if __name__ == "__main__":
    main()
