# Rules on the total are compared by what they do: other words are no change, other points and bounds are.
heng diff total_old.heng total_words.heng
heng diff total_old.heng total_new.heng
heng diff total_words.heng total_new.heng -f json
