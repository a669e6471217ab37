#!/usr/bin/python3
"""Every mutant of table.py can still be made: its old text stands there once."""
import os
import unittest

from table import MUTANTS

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


class Table(unittest.TestCase):

    def test_old_texts_stand_there_once(self):
        for name, file, old, new, suites in MUTANTS:
            with self.subTest(mutant=name):
                with open(os.path.join(ROOT, "tool", file), encoding="utf-8") as f:
                    self.assertEqual(f.read().count(old), 1)
                self.assertNotEqual(old, new)
                self.assertTrue(suites)

    def test_names_are_different_and_there_are_enough(self):
        names = [mutant[0] for mutant in MUTANTS]
        self.assertEqual(len(set(names)), len(names))
        self.assertGreaterEqual(len(names), 30)

    def test_every_room_has_one(self):
        rooms = {name for name in os.listdir(os.path.join(ROOT, "tool"))
                 if os.path.isdir(os.path.join(ROOT, "tool", name))}
        self.assertEqual(rooms, {mutant[1].split("/")[0] for mutant in MUTANTS})


if __name__ == "__main__":
    unittest.main()
