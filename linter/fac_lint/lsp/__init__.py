"""The language server: what editors show of findings while somebody types.

`server` speaks the protocol, one file of `features` for each thing that an editor may ask for. What is judged is judged by a process of its
own (`judge`), which the server starts, asks and, where it must, ends: no file that somebody opens can stop the server.
"""
