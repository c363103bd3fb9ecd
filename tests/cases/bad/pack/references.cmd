heng check imports.heng
heng check over.heng
heng check stray.heng
heng check no_base.heng
heng effective over.heng
