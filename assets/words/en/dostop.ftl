### Every English sentence that dostop shows, prints or says. Short, warm, plain (B1), no blame.

language-name = English
