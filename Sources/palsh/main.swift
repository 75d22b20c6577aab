import Syntax

print("palsh")
