heng check empty.heng
heng check comment.heng
