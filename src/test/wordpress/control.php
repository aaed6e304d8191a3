<?php
// The tests' own door: a POST with "do" and its arguments, an answer in JSON. The site listens on loopback only.
require 'wp-load.php';
$a = $_POST;
switch ($a['do']) {
  case 'post':
    $id = wp_insert_post(['post_title' => $a['title'], 'post_content' => '<p>Words of ' . $a['title'] . '.</p>',
      'post_status' => 'publish', 'comment_status' => $a['comments'] ?? 'open']);
    $answer = ['id' => $id, 'link' => get_permalink($id), 'feed' => get_post_comments_feed_link($id)];
    break;
  case 'option': update_option($a['name'], $a['value']); $answer = true; break;
  case 'flush': flush_rewrite_rules(); $answer = true; break;
  case 'status': wp_set_comment_status((int) $a['id'], $a['value']); $answer = true; break;
  case 'delete': wp_delete_comment((int) $a['id'], true); $answer = true; break;
  case 'close': wp_update_post(['ID' => (int) $a['id'], 'comment_status' => 'closed']); $answer = true; break;
  case 'unpublish': wp_delete_post((int) $a['id'], true); $answer = true; break;
  case 'fill':
    for ($i = 1, $last = 0; $i <= (int) $a['number']; $i++) {
      $last = wp_insert_comment(['comment_post_ID' => (int) $a['id'], 'comment_author' => 'Reader ' . $i,
        'comment_content' => 'Remark ' . $i, 'comment_approved' => 1, 'comment_parent' => $i % 3 == 0 ? $last : 0,
        'comment_date' => gmdate('Y-m-d H:i:s', 1700000000 + $i), 'comment_date_gmt' => gmdate('Y-m-d H:i:s', 1700000000 + $i)]);
    }
    $answer = $last;
    break;
  case 'comments':
    $answer = array_map(fn($c) => ['id' => (int) $c->comment_ID, 'text' => $c->comment_content, 'author' => $c->comment_author,
      'email' => $c->comment_author_email, 'parent' => (int) $c->comment_parent, 'approved' => $c->comment_approved],
      get_comments(['post_id' => (int) $a['id'], 'status' => 'any', 'orderby' => 'comment_ID', 'order' => 'ASC']));
    break;
  case 'password':
    [$password] = WP_Application_Passwords::create_new_application_password(get_user_by('login', 'editor')->ID,
      ['name' => 'Broadsheet ' . wp_generate_password(6, false)]);
    $answer = $password;
    break;
}
header('Content-Type: application/json');
echo json_encode($answer);
